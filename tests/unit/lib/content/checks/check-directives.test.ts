import { describe, expect, test } from 'vitest';
import { checkDirectives } from '@/lib/content/checks/check-directives';
import { judgeBy, withBody } from '../judge';

const level = "a care card's level must be one of: emergency, urgent, non-urgent";
const heading = 'a care card\'s heading names one action and ends with "if:"';
const day = 'a rule that ends names its last day: :::until{date="2026-12-31"}';

describe('boxes and pictures that may stand', () => {
  test.each([
    ':::care-card{level="emergency" heading="Call 911 if:"}\n- a\n:::',
    ':::care-card{level="non-urgent" heading="Ask your clinic if:"}\n- a\n:::',
    ':::sources-differ\na\n:::',
    ':::until{date="2026-12-31"}\na\n:::',
    ':::do\n- a\n:::',
    ':::dont\n- a\n:::',
    '::figure{name="sleep-after-tea"}',
    'at 10:30, 2:1, and :not[this]',
  ])('%s', (words) => {
    expect(judgeBy(checkDirectives, withBody(words))).toEqual([]);
  });
});

describe('boxes and pictures that are refused', () => {
  test.each([
    [
      ':::care-crd{level="urgent" heading="Call if:"}\na\n:::',
      'no block "care-crd". Did you mean "care-card"?',
    ],
    [':::warning\na\n:::', 'no block "warning"'],
    [':::care-card{level="urgnt" heading="Call if:"}\na\n:::', `${level}. Did you mean "urgent"?`],
    [':::care-card{level="red" heading="Call if:"}\na\n:::', level],
    [':::care-card{heading="Call if:"}\na\n:::', level],
    [':::care-card{level="urgent" heading="Call 911"}\na\n:::', heading],
    [':::care-card{level="urgent"}\na\n:::', heading],
    ['::figure{name="sleep-after-te"}', 'no figure "sleep-after-te". Did you mean "sleep-after-tea"?'],
    [':::until{date="2026-02-30"}\na\n:::', day],
    [':::until\na\n:::', day],
    ['::figure', 'no figure ""'],
    ['::figur{name="sleep-after-tea"}', 'no picture or sheet "figur". Did you mean "figure"?'],
    [
      '- ::figure{name="sleep-after-tea"}',
      'a picture or sheet stands by itself: move it out of the box, list or quotation',
    ],
  ])('%s', (words, message) => {
    expect(judgeBy(checkDirectives, withBody(`One.\n\n${words}`))).toEqual([`faq/how-hot.md:19: ${message}`]);
  });

  test('a picture in a box is refused on its own line', () => {
    expect(judgeBy(checkDirectives, withBody(':::do\n::figure{name="sleep-after-tea"}\n:::'))).toEqual([
      'faq/how-hot.md:18: a picture or sheet stands by itself: move it out of the box, list or quotation',
    ]);
  });

  test('both faults of a care card are told', () => {
    expect(judgeBy(checkDirectives, withBody(':::care-card\na\n:::'))).toEqual([
      `faq/how-hot.md:17: ${level}`,
      `faq/how-hot.md:17: ${heading}`,
    ]);
  });
});
