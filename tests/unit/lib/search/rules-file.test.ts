import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSearchRules, loadSearchWords } from '@/lib/search/rules-file';

const danger = 'now: [cant go on]\nnamed: [despair]\nordinary: [does it]\nharmless: [dying to know]\n';
const signs = 'signs: { enough: 3, other: -1, groups: [{ points: 3, words: gone away }] }\n';
const files = {
  'crisis.yml': danger + signs,
  'emergency.yml': danger,
  'safety.yml': 'only:\n  - when: [steal tea]\n    answers: [is-it-legal]\nordinary: [is it legal]\n',
  'synonyms.yml':
    'same: [[cost, price]]\ncues: { price: [cheap] }\nordinary: >\n  sister\n  really\nelsewhere: football\nlookalikes: { sencha: [senna] }\n',
};

const writeSearch = (changed: Partial<typeof files> = {}): string => {
  const directory = mkdtempSync(join(tmpdir(), 'search-'));
  mkdirSync(join(directory, 'search'));
  for (const [name, text] of Object.entries({ ...files, ...changed }))
    writeFileSync(join(directory, 'search', name), text);
  return directory;
};

test('rules and words are read from their files', () => {
  const directory = writeSearch();
  expect(loadSearchRules(directory).safety.only).toEqual([{ when: ['steal tea'], answers: ['is-it-legal'] }]);
  expect(loadSearchWords(directory)).toMatchObject({
    ordinary: ['sister', 'really'],
    elsewhere: ['football'],
  });
});

test.each([
  ['a capital letter', { 'emergency.yml': danger.replace('despair', 'Despair') }, 'must be small letters'],
  [
    'an apostrophe',
    { 'emergency.yml': danger.replace('[cant go on]', '["can\'t go on"]') },
    'leave apostrophes out',
  ],
  ['an unknown key', { 'emergency.yml': `${danger}later: [x]\n` }, 'Unrecognized key'],
])('%s in a rule is refused', (_, changed, message) => {
  expect(() => loadSearchRules(writeSearch(changed))).toThrow(message);
});
