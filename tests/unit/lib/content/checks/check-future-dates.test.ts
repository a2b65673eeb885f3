import { expect, test } from 'vitest';
import { checkFutureDates } from '@/lib/content/checks/check-future-dates';
import { judgeBy } from '../judge';

const today = '2026-06-01';
const list = (changes: Parameters<typeof judgeBy>[1]) =>
  judgeBy((library) => checkFutureDates(library, today), changes);

const toCome = (key: string, day: string): string =>
  `"${key}" is ${day}, a day still to come (today is ${today}): write the day on which it was done`;

test('days that have come pass, today among them', () => {
  expect(list({})).toEqual([]);
  expect(list({ 'faq/how-hot.md': ['lastReviewed: 2026-01-10', `lastReviewed: ${today}`] })).toEqual([]);
});

test.each([
  ['faq/how-hot.md', 'lastReviewed: 2026-01-10', 9],
  ['pages/home.md', 'lastReviewed: 2026-01-10', 4],
  ['articles/brewing-tea.md', 'date: 2026-02-01', 15],
  ['claims/cures-colds.md', 'checked: 2026-01-10', 8],
  ['sources/tea-guide-2021.yml', 'accessed: 2026-01-09', 8],
])('in %s "%s" may not be a day still to come', (path, written, line) => {
  const [key = ''] = written.split(':');
  expect(list({ [path]: [written, `${key}: 2026-06-02`] })).toEqual([
    `${path}:${line}: ${toCome(key, '2026-06-02')}`,
  ]);
});

test.each([
  ['sources/tea-guide-2021.yml', 'year: 2021', 4],
  ['outcomes/slept-badly.yml', 'year: 2020', 8],
  ['costs/one-cup.yml', 'year: 2018', 8],
])('in %s the year may be this one, and not one still to come', (path, written, line) => {
  expect(list({ [path]: [written, 'year: 2026'] })).toEqual([]);
  expect(list({ [path]: [written, 'year: 2027'] })).toEqual([
    `${path}:${line}: "year" is 2027, a year still to come (today is ${today}): write the year in which it appeared`,
  ]);
});

test('the day of the next review may be to come', () => {
  expect(list({ 'faq/how-hot.md': ['nextReviewDue: 2027-01-10', 'nextReviewDue: 2027-01-11'] })).toEqual([]);
});
