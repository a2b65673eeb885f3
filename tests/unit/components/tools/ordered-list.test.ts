import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeOrder, moveBy } from '@/components/tools/ordered-list';
import { listByWeight } from '@/components/tools/weights';

test('what stays keeps its place, what is new comes last, what is gone is gone', () => {
  expect(mergeOrder(['c', 'a', 'b'], ['a', 'c', 'd'])).toEqual(['c', 'a', 'd']);
});

test('an entry moves by one place and stops at the ends', () => {
  expect(moveBy(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
  expect(moveBy(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(moveBy(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
  expect(moveBy(['a', 'b', 'c'], 'z', 1)).toEqual(['a', 'b', 'c']);
});

test('moving loses and doubles nothing', () => {
  const order = fc.uniqueArray(fc.string(), { minLength: 1 });
  fc.assert(
    fc.property(order, fc.nat(), fc.integer({ min: -9, max: 9 }), (ids, pick, places) => {
      const id = ids[pick % ids.length] ?? '';
      expect(moveBy(ids, id, places).toSorted()).toEqual(ids.toSorted());
    }),
  );
});

test('what matters a lot comes first, what does not matter now not at all, and equals keep their order', () => {
  const weights = ['1', '', '2', '1', '2'];
  const things = weights.map((weight, place) => ({ id: String(place), weight }));
  expect(listByWeight(things).map(({ id }) => id)).toEqual(['2', '4', '0', '3']);
});
