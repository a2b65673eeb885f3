import { expect, test } from 'vitest';
import { openBloom } from '@/lib/search/bloom';
import { buildSearchIndex } from '@/lib/search/build-index';
import { toLead } from '@/lib/search/condense';
import { teaEntries, teaWords } from './tea-entries';

const file = buildSearchIndex(teaEntries, teaWords);

test('the file is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(file))).toEqual(file);
});

test('it holds each answer once, in the order given, with its cues and the telling words of its text', () => {
  expect(file.answers.map(([path]) => path)).toEqual(teaEntries.map((entry) => entry.path));
  const sleeping = file.answers[2];
  expect(sleeping?.[4]).toBe('insomnia|overstimulat|lie awak|65..70');
  expect(sleeping?.[6]).toBe('chamomile');
});

test('words of other subjects are written out where one of ours could be meant; the others only make a filter', () => {
  const holds = openBloom(file.unmistakable);
  expect(file.elsewhere).toBe('tea-ceremony');
  expect([holds('football'), holds('xylophone'), holds('brewing')]).toEqual([true, true, false]);
});

test('a lead is whole sentences, or the first one cut at a word', () => {
  expect(toLead('One. Two.')).toBe('One. Two.');
  expect(toLead(`Yes. ${'word '.repeat(30)}end.`)).toMatch(/^Yes\. (word )+…$/);
  expect(toLead(`A first sentence that can stand alone. ${'word '.repeat(30)}end.`)).toBe(
    'A first sentence that can stand alone.',
  );
  expect(toLead(`${'word '.repeat(30)}end.`)).toMatch(/^(word )+…$/);
  expect(toLead('')).toBe('');
});
