import { expect, test } from 'vitest';
import { checkTakenIds, findTakenIds } from '@/lib/content/checks/check-taken-ids';
import type { ContentFile } from '@/lib/content/library';
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
  ...['main', 'sources', 'about-page'].flatMap((id) =>
    ['article', 'answer', 'help page'].map((place) => [place, id]),
  ),
  ...['in-short', 'questions', 'next', 'page-words'].map((id) => ['article', id]),
  ['answer', 'related'],
  ['help page', 'other-countries'],
])('in an %s no heading may have the id "%s"', (place = '', id = '') => {
  const [found, ...more] = judgeBy(checkTakenIds, withHeading(place, id));
  expect(more).toEqual([]);
  expect(found).toMatch(/^[a-z/-]+\.md:\d+: /);
  expect(found?.replace(/^\S+ /, '')).toBe(
    `the page itself has a part with the id "${id}": choose another for this heading`,
  );
});

test.each([
  ...['article', 'answer', 'help page'].flatMap((place) => [
    [place, 'cite-', "the page's citations"],
    [place, 'source-', "the page's sources"],
  ]),
  ['article', 'answer-', "the questions in the article's leaflet"],
  ['help page', 'helpline-', "the page's helplines"],
])('in an %s no heading may have an id that begins with "%s"', (place = '', start = '', owner = '') => {
  const [found, ...more] = judgeBy(checkTakenIds, withHeading(place, `${start}tea`));
  expect(more).toEqual([]);
  expect(found?.replace(/^\S+ /, '')).toBe(
    `ids that begin with "${start}" are kept for ${owner}: choose another for this heading`,
  );
});

test('on the page of the cost sheet none may begin as its fields do', () => {
  const file: ContentFile = { kind: 'page', slug: 'cost', path: 'cost.md', fields: {}, lineOf: () => 1 };
  expect(findTakenIds(file)('cost-total')).toBe(
    'ids that begin with "cost-" are kept for the fields of the cost sheet',
  );
  expect(findTakenIds(file)('costs')).toBeUndefined();
});

test('nor may one begin like the lines of a sheet that its page places', () => {
  const path = 'articles/brewing-tea.md';
  const heading = '## How people sleep {#sleep}';
  const sheet = '::worksheet{name="tea-for-guests"}';
  const taken = '## Tea {#tea-for-guests-kettle}';
  expect(judgeBy(checkTakenIds, { [path]: [heading, `${taken}\n\n${heading}`] })).toEqual([]);
  expect(judgeBy(checkTakenIds, { [path]: [heading, `${sheet}\n\n${taken}\n\n${heading}`] })).toEqual([
    expect.stringMatching(
      /ids that begin with "tea-for-guests-" are kept for the lines of the sheet "tea-for-guests": choose/,
    ),
  ]);
});
