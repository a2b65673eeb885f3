import { expect, test } from 'vitest';
import { findNextStop } from '@/components/search/move-focus';

test.each([
  ['ArrowDown', 'field', 'first'],
  ['ArrowDown', 'first', 'second'],
  ['ArrowDown', 'second', undefined],
  ['ArrowUp', 'second', 'first'],
  ['ArrowUp', 'first', 'field'],
  ['ArrowUp', 'field', undefined],
  ['ArrowDown', 'elsewhere', undefined],
  ['ArrowDown', null, undefined],
  ['Tab', 'field', undefined],
])('%s from %s leads to %s', (key, focused, wanted) => {
  expect(findNextStop(key, 'field', ['first', 'second'], focused)).toBe(wanted);
});
