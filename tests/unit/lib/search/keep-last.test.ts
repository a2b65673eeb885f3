import { expect, test, vi } from 'vitest';
import { keepLast } from '@/lib/search/keep-last';

test('the same again is not worked out again, anything else is', () => {
  const work = vi.fn((word: string, times: number) => word.repeat(times));
  const kept = keepLast(work);
  expect([kept('a', 2), kept('a', 2), kept('a', 3), kept('b', 3), kept('a', 2)]).toEqual([
    'aa',
    'aa',
    'aaa',
    'bbb',
    'aa',
  ]);
  expect(work).toHaveBeenCalledTimes(4);
});
