import { expect, test } from 'vitest';
import { toStem } from '@/lib/search/stem';
import { toWords } from '@/lib/search/words';

test.each([
  ["Can't I drive?", ['cant', 'i', 'drive']],
  ['K-hole, off-label', ['k', 'hole', 'off', 'label']],
  ['A&E or J&J', ['ae', 'or', 'jj']],
  ['40mg for £4,000', ['40', 'mg', 'for', '$', '4', '000']],
  ['naïve café', ['naive', 'cafe']],
  ['😀', []],
])('%j has the words %j', (text, words) => {
  expect(toWords(text)).toEqual(words);
});

test.each([
  'drive drives driving driver',
  'inject injection injections injected',
  'depressed depression depressive',
  'anxious anxiety',
  'pregnant pregnancy',
  'dizzy dizziness',
  'insure insurance insured',
  'therapy therapies',
  'pay paying pays',
])('these are forms of one word: %s', (forms) => {
  expect(new Set(forms.split(' ').map(toStem)).size).toBe(1);
});

test.each(['as', 'bus', 'this', 'iv', 'is'])('%s is left as it is', (word) => {
  expect(toStem(word)).toBe(word);
});
