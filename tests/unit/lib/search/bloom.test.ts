import { expect, test } from 'vitest';
import { openBloom, toBloom } from '@/lib/search/bloom';
import { createRandom } from '@/tests/unit/random';

const random = createRandom(7);
const makeWord = (): string =>
  Array.from({ length: 4 + Math.floor(random() * 6) }, () =>
    String.fromCharCode(97 + Math.floor(random() * 26)),
  ).join('');
const words = Array.from({ length: 1000 }, makeWord);

test('every word that was put in is there', () => {
  const has = openBloom(toBloom(words));
  expect(words.filter((word) => !has(word))).toEqual([]);
});

test('of other words few seem to be there', () => {
  const has = openBloom(toBloom(words));
  const others = Array.from({ length: 5000 }, makeWord).filter((word) => !words.includes(word));
  expect(others.filter(has).length / others.length).toBeLessThan(0.06);
});

test('a filter of no words is empty, and holds none', () => {
  expect(toBloom([])).toBe('');
  expect(words.some(openBloom(''))).toBe(false);
});

test('a word takes less than a letter', () => {
  expect(toBloom(words).length).toBeLessThan(1.2 * words.length);
});
