import { describe, expect, test } from 'vitest';
import { checkHeadings } from '@/lib/content/checks/check-headings';
import { judgeBy, withBody } from '../judge';

const title = '"#" is the page\'s own title: begin at "##"';
const noId = (words: string) => `the heading "${words}" needs a stable id: add {#short-name} after it`;

describe('headings that may stand', () => {
  test.each([
    '## A {#a}',
    '## A {#a}\n\n### B {#b}\n\n#### C {#c}\n\n## D {#d}',
    '## A {#a} ##',
    'A {#a}\n---',
    '## [[tannin]] {#a}',
    '## A [@tea-guide-2021] {#a-1}',
    ':::do\n## A {#a}\n:::',
    `## A {#${'a'.repeat(32)}}`,
    '##A',
  ])('%j', (words) => {
    expect(judgeBy(checkHeadings, withBody(words))).toEqual([]);
  });
});

describe('headings that are refused', () => {
  test.each([
    ['# A {#a}', [`17: ${title}`]],
    ['# A', [`17: ${title}`, `17: ${noId('A')}`]],
    ['A {#a}\n===', [`17: ${title}`]],
    ['> # A {#a}', [`17: ${title}`]],
    ['- # A {#a}', [`17: ${title}`]],
    [':::care-card{level="urgent" heading="Call if:"}\n# A {#a}\n:::', [`18: ${title}`]],
    ['### A {#a}', ['17: a heading of level 3 follows level 1: a level is skipped']],
    ['## A {#a}\n\n#### B {#b}', ['19: a heading of level 4 follows level 2: a level is skipped']],
    ['## A {#a}\n\n- #### B {#b}', ['19: a heading of level 4 follows level 2: a level is skipped']],
    ['##### A {#a}', ['17: a heading of level 5 is too deep: use "##" to "####"']],
    ['## A', [`17: ${noId('A')}`]],
    ['A\n---', [`17: ${noId('A')}`]],
    ['## A {#a} [@tea-guide-2021]', [`17: ${noId('A {#a}')}`]],
    ['## A {#A}', ['17: the id "A" must be small letters, digits and single hyphens']],
    [
      `## A {#${'a'.repeat(33)}}`,
      [
        `17: the id "${'a'.repeat(33)}" has 33 characters: at most 32, since it is part of links that people share`,
      ],
    ],
    ['## A {#}', ['17: the id "" must be small letters, digits and single hyphens']],
    ['## A {#a}\n\n## B {#a}', ['19: the id "a" is used twice: also on line 17']],
    ['## {#a}', ['17: a heading needs words']],
    ['##', ['17: a heading needs words', `17: ${noId('')}`]],
  ])('%j', (words, problems) => {
    expect(judgeBy(checkHeadings, withBody(words))).toEqual(
      problems.map((problem) => `faq/how-hot.md:${problem}`),
    );
  });

  test('a glossary entry has no headings', () => {
    expect(judgeBy(checkHeadings, { 'glossary/tannin.md': ['It is in', '## A {#a}\n\nIt is in'] })).toEqual([
      'glossary/tannin.md:8: a glossary entry has no sections: write it without headings',
    ]);
  });
});
