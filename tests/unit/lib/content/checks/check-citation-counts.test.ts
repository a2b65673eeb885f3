import { expect, test } from 'vitest';
import { checkCitationCounts } from '@/lib/content/checks/check-citation-counts';
import { judgeBy, withKeyMessage } from '../judge';

const advice = 'add [@source-id] after the words it supports';
const uncited =
  '---\nquestion: Who helps?\ntopic: brewing\naliases: [a, b, c, d]\nlastReviewed: 2026-01-10\nnextReviewDue: 2027-01-10\n---\nWe do.\n';

test('an article with 5 sources and answers with one pass', () => {
  expect(judgeBy(checkCitationCounts, {})).toEqual([]);
});

test('an article with 4 sources is refused', () => {
  expect(judgeBy(checkCitationCounts, { 'articles/brewing-tea.md': [' [@tea-label-2019]', ''] })).toEqual([
    `articles/brewing-tea.md:20: cites 4 different sources, needs at least 5: ${advice}`,
  ]);
});

test('a source cited again does not count again', () => {
  expect(
    judgeBy(checkCitationCounts, { 'articles/brewing-tea.md': ['[@tea-label-2019]', '[@tea-guide-2021]'] }),
  ).toHaveLength(1);
});

test('an answer without a source is refused', () => {
  expect(judgeBy(checkCitationCounts, { 'faq/who-helps.md': uncited })).toEqual([
    `faq/who-helps.md:8: cites 0 different sources, needs at least 1: ${advice}`,
  ]);
});

test('the answer on getting help at once needs none', () => {
  expect(judgeBy(checkCitationCounts, { 'faq/help-right-now.md': uncited })).toEqual([]);
});

test('an answer that prints a figure is cited by it', () => {
  expect(
    judgeBy(checkCitationCounts, { 'faq/who-helps.md': uncited.replace('We do', '{{outcome:slept-badly}}') }),
  ).toEqual([]);
});

test('an article whose key messages are refused is not counted', () => {
  const changes = withKeyMessage('Tea\n  - Tea\n  - Tea');
  expect(judgeBy(checkCitationCounts, { ...changes, 'faq/who-helps.md': uncited })).toEqual([
    `faq/who-helps.md:8: cites 0 different sources, needs at least 1: ${advice}`,
  ]);
});
