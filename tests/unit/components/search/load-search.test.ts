import { afterEach, expect, test, vi } from 'vitest';
import { loadSearch } from '@/components/search/load-search';
import { type PublishedIndex, publishIndex } from '@/lib/search/publish-index';
import { teaEntries, teaRules, teaWords } from '@/tests/unit/lib/search/tea-entries';

const sections = [
  {
    ...{
      slug: 'games',
      path: '/topics/games/#ball',
      question: 'Tea at a footballer\u2019s table',
      aliases: [],
    },
    ...{ topic: 'games', topicTitle: 'Games', text: 'Footballers drink tea.' },
  },
];
const common = { words: teaWords, named: [] };
const answers = publishIndex({
  name: 'answers',
  entries: teaEntries,
  others: sections,
  hasWords: true,
  ...common,
});
const site = publishIndex({ name: 'site', entries: sections, hasWords: false, ...common });

/** Answers requests from what was published. */
function serve(...indexes: readonly PublishedIndex[]): void {
  const files = new Map(indexes.flatMap((index) => [...index.files]));
  vi.stubGlobal('fetch', async (url: string) => {
    const json = files.get(url.replace('/search-index/', ''));
    return { ok: json !== undefined, json: async () => JSON.parse(json ?? '') };
  });
}
afterEach(() => vi.unstubAllGlobals());

test('articles and words know the words of other subjects, whatever was asked first', async () => {
  serve(answers, site);
  const search = await loadSearch(answers.url, site.url, teaRules);
  const find = async (query: string) =>
    (
      await search(
        query,
        () => true,
        () => undefined,
      )
    ).groups;
  expect((await find('what does tea cost'))[0]?.hits[0]?.slug).toBe('price');
  expect(await find('football')).toEqual([]);
  expect((await find('footballers drink tea')).map(({ name }) => name)).toContain('In the articles');
});
