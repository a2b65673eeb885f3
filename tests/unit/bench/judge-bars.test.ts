import { expect, test } from 'vitest';
import { judgeBars } from '@/tests/bench/pages/judge-bars';
import type { Measured } from '@/tests/bench/pages/write-report';

const site = (name: string, lcp: number, cls = 0): Measured => ({
  name,
  lcp,
  cls,
  bytes: 1,
  requests: 1,
  fcp: lcp,
  tbt: 0,
  search: undefined,
});
const page = (name: string, ...scores: number[]) => ({ name, scores, missed: [] });

test('a bar is held up to its very share, and missed above it', () => {
  expect(judgeBars([site('Ours', 105), site('Astro', 100), site('Starlight', 209)], [])).toEqual([
    'LCP against Astro: 1.05, at most 1.05: held',
    'LCP against Starlight: 0.50, at most 0.5: **missed**',
    'CLS: 0.00, at most 0: held',
  ]);
});

test('layout that shifts misses its bar', () => {
  expect(judgeBars([site('Ours', 1, 0.01)], [])).toEqual(['CLS: 0.01, at most 0: **missed**']);
});

test('the scores of peers do not count, and our lowest does', () => {
  const scores = [
    page('/', 100, 100, 100, 100),
    page('/faq/', 100, 99, 100, 100),
    page('Astro', 90, 1, 1, 1),
  ];
  expect(judgeBars([site('Ours', 1)], scores).at(-1)).toBe(
    'Lowest Lighthouse score of any kind of our pages: 99, 100 asked: **missed**',
  );
  expect(judgeBars([site('Ours', 1)], scores.slice(0, 1)).at(-1)).toMatch(/: held$/);
});
