import { expect, test } from 'vitest';
import { checkInlineKeys } from '@/lib/content/checks/check-inline-keys';
import { judgeBy, withKeyMessage } from '../judge';

test.each(['Plain words.', 'Some **bold** [[tannin]] [@tea-trial-2020].', 'In 1990. Or so.', '"#5 of them"'])(
  'one line of inline Markdown may stand: %s',
  (words) => {
    expect(judgeBy(checkInlineKeys, withKeyMessage(words))).toEqual([]);
  },
);

test.each([
  '"# Heading"',
  '"- entry"',
  '1. Do this',
  '911. Call it',
  '"> quotation"',
  ':::do',
  '::figure{name="sleep-after-tea"}',
  '"[a]: https://tea.example"',
  '"***"',
])('anything else may not: %s', (words) => {
  expect(judgeBy(checkInlineKeys, withKeyMessage(words))).toEqual([
    'articles/brewing-tea.md:10: "keyMessages" holds words only: no heading, list, box, quotation or link definition; "1." at the start makes a list',
  ]);
});

test('every key with inline Markdown is judged', () => {
  const said =
    'holds words only: no heading, list, box, quotation or link definition; "1." at the start makes a list';
  const problems = judgeBy(checkInlineKeys, {
    'articles/brewing-tea.md': ['aim: For', 'aim: 1. For'],
    'glossary/tannin.md': ['short: What', 'short: 1. What'],
    'figures/sleep-after-tea.yml': ['caption: Out', 'caption: 1. Out'],
  });
  expect(problems).toEqual([
    `articles/brewing-tea.md:6: "aim" ${said}`,
    `figures/sleep-after-tea.yml:2: "caption" ${said}`,
    `glossary/tannin.md:4: "short" ${said}`,
  ]);
});
