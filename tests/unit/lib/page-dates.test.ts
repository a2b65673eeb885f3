import { expect, test } from 'vitest';
import { findNewest, toPageDates } from '@/lib/page-dates';

test('a page was published on the day of its first change, and is as new as its latest date', () => {
  const changes = [{ date: '2026-05-02' }, { date: '2026-01-01' }];
  expect(toPageDates({ lastReviewed: '2026-03-01', changes })).toEqual({
    published: '2026-01-01',
    modified: '2026-05-02',
  });
  expect(toPageDates({ lastReviewed: '2026-06-01', changes }).modified).toBe('2026-06-01');
});

test('a page without a history does not say when it was published', () => {
  expect(toPageDates({ lastReviewed: '2026-03-01' })).toEqual({ modified: '2026-03-01' });
});

test('the newest of some days is found, and none is an error', () => {
  expect(findNewest(['2026-01-02', '2026-10-01', '2026-09-30'])).toBe('2026-10-01');
  expect(() => findNewest([])).toThrow('no page has a date');
});
