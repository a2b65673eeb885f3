import { expect, test } from 'vitest';
import { checkAttributes } from '@/lib/content/checks/check-attributes';
import { judgeBy, withBody } from '../judge';

test.each([
  ':::care-card{level="emergency" heading="Call 911 if:"}\n- a\n:::',
  ':::until{date="2026-12-31"}\na\n:::',
  ':::do\n- a\n:::',
  '::figure{name="sleep-after-tea"}',
  '::cost-sheet',
])('%j says what is known', (words) => {
  expect(judgeBy(checkAttributes, withBody(words))).toEqual([]);
});

test.each([
  ['::figure{name="sleep-after-tea" wrong="x"}', '"figure" has no "wrong": it takes only name="..."'],
  [
    ':::care-card{level="urgent" headign="Call if:"}\na\n:::',
    '"care-card" has no "headign". Did you mean "heading"?',
  ],
  ['::figure{#sleep-after-tea}', '"figure" has no "id": it takes only name="..."'],
  ['::worksheet{.wide name="tea-for-guests"}', '"worksheet" has no "class": it takes only name="..."'],
  ['::cost-sheet{name="a"}', '"cost-sheet" has no "name": it takes nothing in braces'],
  [
    ':::care-card{level="urgent" title="Call if:"}\na\n:::',
    '"care-card" has no "title": it takes only level="..." and heading="..."',
  ],
  [':::dont{heading="Do not"}\na\n:::', '"dont" has no "heading": it takes nothing in braces'],
  [':::until{day="2026-12-31"}\na\n:::', '"until" has no "day": it takes only date="..."'],
])('%j is refused', (words, message) => {
  expect(judgeBy(checkAttributes, withBody(words))).toEqual([`faq/how-hot.md:17: ${message}`]);
});

test('what does not exist is told elsewhere', () => {
  expect(judgeBy(checkAttributes, withBody('::figur{wrong="x"}\n\n:::care-crd{wrong="x"}\na\n:::'))).toEqual(
    [],
  );
});
