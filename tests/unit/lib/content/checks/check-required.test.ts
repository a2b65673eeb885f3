import { expect, test } from 'vitest';
import { checkRequired } from '@/lib/content/checks/check-required';
import { pagePaths } from '@/lib/permalinks';
import { judgeBy, withKeys } from '../judge';

const page =
  '---\ntitle: Teapots\ndescription: Pots.\nlastReviewed: 2026-01-10\nnextReviewDue: 2027-01-10\nchanges:\n  - date: 2026-01-10\n    note: First.\n---\n';
const known = Object.keys(pagePaths).join(', ');

test('every page that the site leads to is there', () => {
  expect(judgeBy(checkRequired, {})).toEqual([]);
});

test('a page without its file is missing', () => {
  expect(judgeBy(checkRequired, { 'pages/help-now.md': null })).toEqual([
    'pages/help-now.md: missing: the site links to this page from everywhere',
  ]);
});

test('a page whose file cannot be read is not called missing', () => {
  expect(judgeBy(checkRequired, { 'pages/help-now.md': '' })).toEqual([]);
});

test('a page without an address is refused', () => {
  expect(judgeBy(checkRequired, { 'pages/teapots.md': page })).toEqual([
    `pages/teapots.md: no address is set aside for this page: pages are ${known}`,
  ]);
});

test('a helpline that search shows must be among the others', () => {
  expect(judgeBy(checkRequired, { 'helplines.yml': ['id: poison-help', 'id: poisons'] })).toEqual([
    'helplines.yml: no helpline "poison-help": the care cards of search show it',
  ]);
});

test('helplines that cannot be read are not called missing', () => {
  expect(judgeBy(checkRequired, { 'helplines.yml': '' })).toEqual([]);
});

test('a library without a published answer is refused', () => {
  const message = 'holds nothing to publish: the site needs at least one file without "draft: true"';
  const onlyDraft = { ...withKeys('draft: true'), 'faq/how-long.md': null };
  expect(judgeBy(checkRequired, onlyDraft)).toEqual([`faq: ${message}`]);
  expect(judgeBy(checkRequired, { 'articles/brewing-tea.md': null })).toEqual([`articles: ${message}`]);
});

test('a library whose only article cannot be read is not called empty', () => {
  expect(judgeBy(checkRequired, { 'articles/brewing-tea.md': '' })).toEqual([]);
});
