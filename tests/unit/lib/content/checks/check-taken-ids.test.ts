import { expect, test } from 'vitest';
import { checkTakenIds } from '@/lib/content/checks/check-taken-ids';
import { judgeBy } from '../judge';
import type { Changes } from '../write-library';

const places: Record<string, [path: string, words: string]> = {
  article: ['articles/brewing-tea.md', '## How people sleep {#sleep}'],
  answer: ['faq/how-hot.md', '## Below the boil {#below-the-boil}'],
  'help page': ['pages/help-now.md', 'Call [911](tel:911)'],
};

function withHeading(place: string, id: string): Changes {
  const [path = '', words = ''] = places[place] ?? [];
  return { [path]: [words, `## Tea {#${id}}\n\n${words}`] };
}

test.each([
  ['article', 'tea'],
  ['article', 'related'],
  ['article', 'sources-of-tea'],
  ['answer', 'next'],
  ['answer', 'answer-to-tea'],
  ['help page', 'next'],
])('in an %s a heading may have the id "%s"', (place, id) => {
  expect(judgeBy(checkTakenIds, withHeading(place, id))).toEqual([]);
});

test.each([
  ...['main', 'sources', 'about-page', 'cite-1', 'source-tea'].flatMap((id) =>
    ['article', 'answer', 'help page'].map((place) => [place, id]),
  ),
  ...['in-short', 'questions', 'next', 'page-words', 'answer-how-hot'].map((id) => ['article', id]),
  ['answer', 'related'],
  ['help page', 'helpline-tea'],
  ['help page', 'other-countries'],
])('in an %s no heading may have the id "%s"', (place = '', id = '') => {
  const [found, ...more] = judgeBy(checkTakenIds, withHeading(place, id));
  expect(more).toEqual([]);
  expect(found).toMatch(/^[a-z/-]+\.md:\d+: /);
  expect(found?.replace(/^\S+ /, '')).toBe(
    `the page itself has a part with the id "${id}": choose another for this heading`,
  );
});

test('nor may one begin like the lines of a sheet that its page places', () => {
  const path = 'articles/brewing-tea.md';
  const heading = '## How people sleep {#sleep}';
  const sheet = '::worksheet{name="tea-for-guests"}';
  const taken = '## Tea {#tea-for-guests-kettle}';
  expect(judgeBy(checkTakenIds, { [path]: [heading, `${taken}\n\n${heading}`] })).toEqual([]);
  expect(judgeBy(checkTakenIds, { [path]: [heading, `${sheet}\n\n${taken}\n\n${heading}`] })).toHaveLength(1);
});
