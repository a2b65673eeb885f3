import { expect, test } from 'vitest';
import { checkOverdue } from '@/lib/content/checks/check-overdue';
import { formatProblem } from '@/lib/content/problem';
import { readContent } from '@/lib/content/read/read-content';
import { validLibrary, writeLibrary } from '../write-library';

function list(directory: string, today: string): string[] {
  const problems = checkOverdue(readContent(directory).library, today);
  return problems.map((problem) => formatProblem(problem).replaceAll(`${directory}/`, ''));
}

const overdue = 'overdue for review since 2027-01-10: read it against its sources, then move both dates';

test('nothing is overdue on the day it is due', () => {
  expect(list(validLibrary, '2027-01-10')).toEqual([]);
});

test('every page and claim is overdue the day after', () => {
  expect(list(validLibrary, '2027-01-11')).toEqual([
    `articles/brewing-tea.md:12: ${overdue}`,
    `faq/how-hot.md:10: ${overdue}`,
    `faq/how-long.md:10: ${overdue}`,
    `pages/about.md:5: ${overdue}`,
    `pages/accessibility.md:5: ${overdue}`,
    `pages/compare.md:5: ${overdue}`,
    `pages/cost.md:5: ${overdue}`,
    `pages/help-now.md:5: ${overdue}`,
    `pages/home.md:5: ${overdue}`,
    `pages/how-we-write.md:5: ${overdue}`,
    `pages/preparing.md:5: ${overdue}`,
    `pages/privacy.md:5: ${overdue}`,
    `pages/questions.md:5: ${overdue}`,
    'claims/cures-colds.md:8: checked more than a year ago, on 2026-01-10: read it against its sources, then move the date',
  ]);
});

test('a fact may end the day after it expires', () => {
  const ended =
    'outcomes/slept-badly.yml:14: may have ended on 2030-12-31: check it, then change or move the date';
  expect(list(validLibrary, '2030-12-31')).not.toContain(ended);
  expect(list(validLibrary, '2031-01-01')).toContain(ended);
});

test('a page whose date is wrong itself is not called overdue', () => {
  const changes = { 'faq/how-hot.md': ['nextReviewDue: 2027-01-10', 'nextReviewDue: 2020-02-30'] } as const;
  expect(list(writeLibrary(changes), '2026-06-01')).toEqual([]);
});
