import { expect, test } from 'vitest';
import { editDistance } from '@/lib/search/edit-distance';
import { createRandom, joinPieces } from '../../random';

/** The same measure by its definition, without limit or rows to keep. */
const naive = (from: string, to: string): number => {
  if (from === '' || to === '') return from.length + to.length;
  const [last, next] = [from.slice(0, -1), to.slice(0, -1)];
  const steps = [
    naive(last, to) + 1,
    naive(from, next) + 1,
    naive(last, next) + (from.at(-1) === to.at(-1) ? 0 : 1),
  ];
  const isSwapped =
    from.length > 1 && to.length > 1 && from.at(-1) === to.at(-2) && from.at(-2) === to.at(-1);
  return Math.min(...steps, isSwapped ? naive(from.slice(0, -2), to.slice(0, -2)) + 1 : Infinity);
};

test.each([
  ['same', 'same', 0],
  ['nasel', 'nasal', 1],
  ['ptds', 'ptsd', 1],
  ['', 'ab', 2],
])('%s and %s are %i apart', (from, to, edits) => {
  expect(editDistance(from, to, 2)).toBe(edits);
});

test('it agrees with its definition on random words, up to its limit', () => {
  const random = createRandom(7);
  for (let round = 0; round < 300; round += 1) {
    const [from, to] = [joinPieces(random, ['a', 'b', 'c'], 5), joinPieces(random, ['a', 'b', 'c'], 5)];
    const limit = Math.floor(random() * 4);
    expect([from, to, editDistance(from, to, limit)]).toEqual([
      from,
      to,
      Math.min(naive(from, to), limit + 1),
    ]);
  }
});
