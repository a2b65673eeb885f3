import { expect, test } from 'vitest';
import { formatDate, toNextYear } from '@/lib/format/dates';

test.each([
  ['2026-01-01', 'January 1, 2026'],
  ['2026-02-28', 'February 28, 2026'],
  ['2026-03-09', 'March 9, 2026'],
  ['2026-04-30', 'April 30, 2026'],
  ['2026-05-05', 'May 5, 2026'],
  ['2026-06-10', 'June 10, 2026'],
  ['2026-07-04', 'July 4, 2026'],
  ['2026-08-08', 'August 8, 2026'],
  ['2026-09-19', 'September 19, 2026'],
  ['2026-10-31', 'October 31, 2026'],
  ['2026-11-20', 'November 20, 2026'],
  ['1999-12-31', 'December 31, 1999'],
])('%s is read as "%s", wherever the site is built', (day, words) => {
  expect(formatDate(day)).toBe(words);
});

test('a year after a leap day is February 28', () => {
  expect(toNextYear('2028-02-29')).toBe('2029-02-28');
  expect(toNextYear('2026-12-31')).toBe('2027-12-31');
});
