import { describe, expect, test } from 'vitest';
import { claimSchema, claimVerdicts } from '@/lib/content/schema/claim';
import { judge } from './judge';
import type { Change, Changes } from './write-library';

const path = 'claims/cures-colds.md';
const claim = 'Tea is a miracle that cures 90% of colds within two days, or nine people in ten.';
const withClaim = (from: string, to: string): Changes => ({ [path]: [from, to] satisfies Change });
const inBody = (words: string): Changes => withClaim('A warm drink may still feel good.', words);

const fields = {
  claim: 'Tea cures colds.',
  saidBy: 'adverts',
  verdict: 'wrong',
  short: 'It does not.',
  topic: 'brewing',
  order: 1,
  checked: '2026-01-10',
};

describe('keys', () => {
  test.each(claimVerdicts)('a claim may be %s', (verdict) => {
    expect(claimSchema.safeParse({ ...fields, verdict }).success).toBe(true);
  });

  test.each(Object.keys(fields))('%s is needed', (key) => {
    const left = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
    expect(claimSchema.safeParse(left).success).toBe(false);
  });

  test.each([
    [
      withClaim('verdict: wrong', 'verdict: false'),
      `${path}:4: "verdict" must be one of: supported, partly supported, wrong, unsafe, outdated, unverifiable, marketing`,
    ],
    [
      withClaim('checked: 2026-01-10', 'checked: 2026-02-30'),
      `${path}:8: "checked" must be a real date written YYYY-MM-DD, like "2026-11-20"`,
    ],
    [
      withClaim('order: 1', 'order: 1\nsource: tea-trial-2020'),
      `${path}:8: unknown key "source". Known keys: claim, saidBy, verdict, short, topic, order, checked.`,
    ],
    [withClaim('topic: brewing', 'topic: brewin'), `${path}:6: no topic "brewin". Did you mean "brewing"?`],
  ])('%j is refused', (changes, printed) => {
    expect(judge(changes)).toEqual([printed]);
  });

  test('two files may not check the same claim', () => {
    const copy = `---\nclaim: ${claim}\nsaidBy: adverts\nverdict: wrong\nshort: No.\ntopic: brewing\norder: 2\nchecked: 2026-01-10\n---\nNo [@tea-trial-2020].\n`;
    expect(judge({ 'claims/no-colds.md': copy })).toEqual([
      `claims/no-colds.md:2: the claim "${claim}" stands already as a claim at ${path}:2`,
    ]);
  });
});

describe('the words of the claim are quoted, so a bad phrase may stand there', () => {
  test('a banned word, a percentage, "1 in X" and a figure without a citation', () => {
    expect(judge({})).toEqual([]);
  });

  test.each([
    ['Tea is magic.', '"magic" sells or misleads: say what is known, with its figure'],
    ['It cures 40%.', '"40%" is a percentage: write "X out of 100 people", with what it is compared with'],
    [
      'It takes two days.',
      '"two days" is a figure without a citation: add [@source-id], or print it from its file with {{outcome:id}}',
    ],
    [
      'Nausea is rare.',
      '"rare" beside a side effect reads as more than it means: give the number out of 100, or say "we do not know how many"',
    ],
  ])('but not in the evidence: %s', (words, why) => {
    expect(judge(inBody(`Still.\n\n${words}`))).toEqual([`${path}:13: ${why}`]);
  });

  test('nor in the verdict, nor in who says it', () => {
    expect(judge(withClaim('Nobody has shown', 'It is no miracle, and nobody has shown'))).toEqual([
      `${path}:5: "miracle" sells or misleads: say what is known, with its figure`,
    ]);
    expect(judge(withClaim('saidBy: adverts', 'saidBy: 40 people'))).toEqual([
      `${path}:3: "40 people" is a figure, and a citation cannot stand in "saidBy": say it in words, and give the figure in the text`,
    ]);
  });
});

describe('the evidence', () => {
  test('rests on a source', () => {
    const uncited = `---\nclaim: Tea is warm.\nsaidBy: adverts\nverdict: supported\nshort: It is.\ntopic: brewing\norder: 2\nchecked: 2026-01-10\n---\nIt is.\n`;
    expect(judge({ 'claims/warm.md': uncited })).toEqual([
      'claims/warm.md:10: cites 0 different sources, needs at least 1: add [@source-id] after the words it supports',
    ]);
  });

  test('has no sections, since a page lists many claims', () => {
    expect(judge(inBody('Still.\n\n## Warmth {#warmth}'))).toEqual([
      `${path}:13: a claim has no sections: write it without headings`,
    ]);
  });

  test('may lead to another claim, from its page and from others', () => {
    expect(judge(inBody('See [this](#cures-colds) and [that](/claims/#cures-colds).'))).toEqual([]);
    expect(judge(inBody('See [this](#cures-cold).'))).toEqual([
      `${path}:11: no heading "#cures-cold" on this page. Did you mean "#cures-colds"?`,
    ]);
  });
});
