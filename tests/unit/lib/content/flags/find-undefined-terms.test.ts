import { describe, expect, test } from 'vitest';
import { checkFlags } from '@/lib/content/checks/check-flags';
import { judgeBy, withBody } from '../judge';
import type { Changes } from '../write-library';

const article = 'articles/brewing-tea.md';
const told = (words: string, link: string) =>
  `"${words}" stands here first, neither linked nor explained: write [[${link}]], or say in place what it means (flag "undefined-term")`;

/** The article with these words where its text began, on line 24, and a term of two words that nothing else uses. */
const withText = (words: string): Changes => ({
  [article]: [
    'Tea is leaves in hot water [@tea-label-2019].',
    `Tea is leaves in water [@tea-label-2019]. ${words}`,
  ],
  'glossary/bud-tip.md': '---\nterm: bud tip\nshort: The end of a twig.\n---\n',
});

describe('a term of the glossary passes', () => {
  test.each([
    ['that is linked', 'Pick each [[bud-tip]]. A bud tip is small.'],
    ['that is linked by other words first', 'Pick [[bud-tip|the end]]. Each bud tip is small.'],
    ['that is linked in a table first', 'So:\n\n| a |\n| - |\n| [[bud-tip]] |\n\nEach bud tip is small.'],
    ['that explains other words', 'Pick the end of a twig (bud tip).'],
    ['that is given as another name', 'Pick the end of a twig, or bud tip.'],
    ['that is introduced as a name', 'The end of a twig is called a bud tip.'],
    ['that is explained in brackets', 'Pick each bud tip (the end of a twig).'],
    ['that is explained after a colon', '**Bud tip:** the end of a twig.'],
    ['that is explained after it', 'A bud tip is the end of a twig.'],
    ['that stands in a heading only', 'So:\n\n## A bud tip {#a}\n\nSo.'],
    ['that is part of another word', 'Some rosebud tipples.'],
  ])('%s', (_, words) => {
    expect(judgeBy(checkFlags, withText(words))).toEqual([]);
  });

  test('that readers know', () => {
    const changes = withText('Pick each bud tip.');
    const known = '---\nterm: bud tip\nshort: The end of a twig.\neveryday: true\n---\n';
    expect(judgeBy(checkFlags, { ...changes, 'glossary/bud-tip.md': known })).toEqual([]);
  });

  test('in an answer, which may leave it to its article', () => {
    expect(judgeBy(checkFlags, { ...withText('So.'), ...withBody('Pick each bud tip.') })).toEqual([]);
  });
});

describe('a term of the glossary is flagged', () => {
  test.each([
    ['alone', 'Pick each bud tip.', 24, 'bud tip', 'bud-tip'],
    ['in the plural, at its line', 'So.\nPick bud tips.', 25, 'bud tips', 'bud-tip|bud tips'],
    ['with a capital', 'Bud tip tea.', 24, 'Bud tip', 'bud-tip|Bud tip'],
    ['with a hyphen', 'Some bud-tip tea.', 24, 'bud-tip', 'bud-tip|bud-tip'],
    ['linked too late', 'Pick each bud tip. So a [[bud-tip]].', 24, 'bud tip', 'bud-tip'],
    ['as one of two things', 'Pick a leaf or bud tip.', 24, 'bud tip', 'bud-tip'],
    ['in a table', 'So:\n\n| a |\n| - |\n| bud tip |', 28, 'bud tip', 'bud-tip'],
  ])('%s', (_, words, line, shown, link) => {
    expect(judgeBy(checkFlags, withText(words))).toEqual([`${article}:${line}: ${told(shown, link)}`]);
  });

  test('in a key message', () => {
    const changes = withText('Pick a [[bud-tip]].');
    const text: Changes = {
      [article]: ['We are fairly sure of the first cup', 'A bud tip is good, we are sure of it'],
    };
    expect(judgeBy(checkFlags, { ...changes, ...text })).toEqual([
      `${article}:10: ${told('bud tip', 'bud-tip')}`,
    ]);
  });
});
