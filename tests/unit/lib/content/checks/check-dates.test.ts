import { expect, test } from 'vitest';
import { checkDates } from '@/lib/content/checks/check-dates';
import { judgeBy } from '../judge';

const lastReviewed = 'lastReviewed: 2026-01-10';

test('dates in order pass', () => {
  expect(judgeBy(checkDates, {})).toEqual([]);
});

test.each(['articles/brewing-tea.md', 'faq/how-hot.md', 'pages/home.md'])(
  'a review due before the last one is refused in %s',
  (path) => {
    const [problem, ...more] = judgeBy(checkDates, { [path]: [lastReviewed, 'lastReviewed: 2027-01-11'] });
    expect(more).toEqual([]);
    expect(problem).toMatch(/^\S+:\d+: nextReviewDue 2027-01-10 must come after lastReviewed 2027-01-11$/);
  },
);

test('a review due on the day of the last one is refused, at the line of the due date', () => {
  expect(judgeBy(checkDates, { 'faq/how-hot.md': [lastReviewed, 'lastReviewed: 2027-01-10'] })).toEqual([
    'faq/how-hot.md:10: nextReviewDue 2027-01-10 must come after lastReviewed 2027-01-10',
  ]);
});

test('a review due on the next day passes', () => {
  expect(judgeBy(checkDates, { 'faq/how-hot.md': [lastReviewed, 'lastReviewed: 2027-01-09'] })).toEqual([]);
});

test('a history that does not begin with the newest change is refused', () => {
  const article = 'articles/brewing-tea.md';
  expect(judgeBy(checkDates, { [article]: ['date: 2026-02-01', 'date: 2025-12-31'] })).toEqual([
    `${article}:17: changes must run from newest to oldest: 2026-01-10 follows 2025-12-31`,
  ]);
  expect(judgeBy(checkDates, { [article]: ['date: 2026-02-01', 'date: 2026-01-10'] })).toEqual([]);
});

test('dates that are wrong themselves are not compared', () => {
  expect(judgeBy(checkDates, { 'faq/how-hot.md': [lastReviewed, 'lastReviewed: 2027-02-30'] })).toEqual([]);
  expect(judgeBy(checkDates, { 'faq/how-hot.md': [`${lastReviewed}\n`, ''] })).toEqual([]);
});
