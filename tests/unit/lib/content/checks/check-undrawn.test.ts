import { describe, expect, test } from 'vitest';
import { checkUndrawn } from '@/lib/content/checks/check-undrawn';
import { judgeBy, withBody, withKeyMessage } from '../judge';

const colons = (written: string) =>
  `"${written}" makes no box or picture: each begins on a line of its own, without a space after the colons, and a box in a box has more colons outside`;
const open = (name: string) => `the box ":::${name}" is never closed: end it with a line ":::"`;
const caption = '"Table:" begins a caption, and no table comes right after it';
const code = 'four spaces or ``` make a code block: begin the words at the left';

describe('Markdown that pages draw', () => {
  test.each([
    ':::do\n- a\n:::',
    '::::sources-differ\n:::do\n- a\n:::\n::::',
    '- :::do\n  a\n  :::',
    '> :::do\n> a\n> :::',
    ':::do\n- a\n  :::',
    'at 10:30, 2:1, std::vector',
    '- a\n\n    b',
    '`::a`',
    '[ ] a',
    'Table: a\n\n| b |\n| - |\n| c |',
    'Table: a\n| b |\n| - |\n| c |',
    'A table: a',
  ])('%j', (words) => {
    expect(judgeBy(checkUndrawn, withBody(words))).toEqual([]);
  });
});

describe('Markdown that pages do not draw as it is meant', () => {
  test.each([
    [':::do\n- a\n', 17, open('do')],
    ['::::sources-differ\n:::do\n- a\n:::\n', 17, open('sources-differ')],
    ['- :::do\n  a\n\nb', 17, open('do')],
    ['a\n\n:::', 19, colons(':::')],
    ['::: do\na', 17, colons(':::')],
    ['a\nb ::figure{name="c"}', 18, colons('::figure{name="c"}')],
    [':::do now\n- a', 17, colons(':::do')],
    [':::sources-differ\n:::do\n- a\n:::\n:::', 21, colons(':::')],
    ['a[^1]\n\n[^1]: b', 17, 'footnotes are not drawn: cite with [@source-id]'],
    ['- a\n- [ ] b', 18, 'task boxes are not drawn: write a plain list'],
    ['- [x] b', 17, 'task boxes are not drawn: write a plain list'],
    ['a\n\n    b', 19, code],
    ['```\na\n```', 17, code],
    ['a\n\n:::do\n:::', 19, 'the box ":::do" holds nothing: write its words, or take it away'],
    ['a\nb ~~c~~', 18, 'words struck out with ~~ still stand for the reader: take them out'],
    ['a\n\nTable: b\n\nc', 19, caption],
    ['| b |\n| - |\n| c |\n\nTable: a', 21, caption],
  ])('%j', (words, line, message) => {
    expect(judgeBy(checkUndrawn, withBody(words))).toEqual([`faq/how-hot.md:${line}: ${message}`]);
  });

  test('the end of a box inside does not close the one around it', () => {
    const words = '::::sources-differ\n:::do\n- a\n:::';
    expect(judgeBy(checkUndrawn, { 'pages/privacy.md': ['Nothing is kept.\n', words] })).toEqual([
      `pages/privacy.md:10: ${open('sources-differ')}`,
    ]);
    expect(judgeBy(checkUndrawn, { 'pages/privacy.md': ['Nothing is kept.\n', `${words}\n::::`] })).toEqual(
      [],
    );
  });

  test('keys with inline Markdown are looked into', () => {
    expect(judgeBy(checkUndrawn, withKeyMessage('See ::figure{name="a"}'))).toEqual([
      `articles/brewing-tea.md:10: ${colons('::figure{name="a"}')}`,
    ]);
  });
});
