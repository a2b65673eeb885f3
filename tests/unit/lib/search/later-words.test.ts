import { expect, test } from 'vitest';
import { addLater, holdBack } from '@/lib/search/later-words';
import { openRealSearch } from '@/tests/bench/search/real-search';

const { file } = openRealSearch();
const { first, later } = holdBack(file);

/** An index file whose cues stand in one order. */
const sortCues = (whole: typeof file): typeof file => ({
  ...whole,
  answers: whole.answers.map(([path, question, topic, aliases, cues, lead, others]) => [
    path,
    question,
    topic,
    aliases,
    cues.split('|').sort().join('|'),
    lead,
    others,
  ]),
});

test('both parts together are the whole index', () => {
  expect(sortCues(addLater(first, later))).toEqual(sortCues(file));
});

test('the first part holds what is shown, some ways of asking, and no cues', () => {
  for (const [place, [path, question, topic, aliases, cues, lead, others]] of first.answers.entries()) {
    const [wholePath, wholeQuestion, wholeTopic, wholeAliases, , wholeLead] = file.answers[place] ?? [];
    expect([path, question, topic, lead]).toEqual([wholePath, wholeQuestion, wholeTopic, wholeLead]);
    expect(wholeAliases?.startsWith(aliases)).toBe(true);
    expect([cues, others]).toEqual(['', '']);
  }
  expect(JSON.stringify(first).length).toBeLessThan(JSON.stringify(file).length / 2);
});
