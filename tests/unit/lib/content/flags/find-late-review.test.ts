import { expect, test } from 'vitest';
import { checkFlags } from '@/lib/content/checks/check-flags';
import { judgeBy } from '../judge';

const due = 'nextReviewDue: 2027-01-10';

test('a review due twelve months after the last one passes', () => {
  expect(judgeBy(checkFlags, { 'faq/how-hot.md': [due, 'nextReviewDue: 2027-01-10'] })).toEqual([]);
});

test.each([
  ['articles/brewing-tea.md', 12],
  ['faq/how-hot.md', 10],
  ['pages/home.md', 5],
])('a review of %s due a day later is flagged at the line of its date', (path, line) => {
  expect(judgeBy(checkFlags, { [path]: [due, 'nextReviewDue: 2027-01-11'] })).toEqual([
    `${path}:${line}: nextReviewDue 2027-01-11 is more than 12 months after lastReviewed 2026-01-10: 2027-01-10 at the latest (flag "review-dates")`,
  ]);
});

test('a date that is wrong itself is not compared', () => {
  expect(judgeBy(checkFlags, { 'pages/home.md': [due, 'nextReviewDue: 2029-02-30'] })).toEqual([]);
});
