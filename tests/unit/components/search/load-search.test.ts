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

/** Answers requests from what was published; for a later file only once `later` has come to pass. */
function serve(indexes: readonly PublishedIndex[], later: Promise<void> = Promise.resolve()): void {
  const files = new Map(indexes.flatMap((index) => [...index.files]));
  vi.stubGlobal('fetch', async (url: string) => {
    if (url.includes('-later.')) await later;
    const json = files.get(url.replace('/search-index/', ''));
    return { ok: json !== undefined, json: async () => JSON.parse(json ?? '') };
  });
}
afterEach(() => vi.unstubAllGlobals());

test('articles and words know the words of other subjects, whatever was asked first', async () => {
  serve([answers, site]);
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

/** A search whose later file is held back until `release`, and all that it showed early, by slug. */
async function openHeld() {
  let release = (): void => undefined;
  serve([answers], new Promise((resolve) => (release = resolve)));
  const search = await loadSearch(answers.url, null, teaRules);
  const early: string[][] = [];
  const ask = (query: string) =>
    search(
      query,
      () => true,
      (groups) => early.push(groups.flatMap(({ hits }) => hits.map(({ slug }) => slug))),
    );
  return { ask, early, release };
}

test('what is likely is shown before the later file has come, and what it tells afterwards', async () => {
  const { ask, early, release } = await openHeld();
  const results = ask('what does tea cost at football');
  await vi.waitFor(() => expect(early[0]?.[0]).toBe('price'));
  release();
  expect((await results).groups).toEqual([{ hits: [] }]);
  await ask('what does tea cost at football');
  expect(early).toHaveLength(1);
});

test('what is unlikely waits for the later file', async () => {
  const { ask, early, release } = await openHeld();
  const results = ask('insomnia');
  release();
  expect((await results).groups[0]?.hits[0]?.slug).toBe('sleeping');
  expect(early).toEqual([]);
});
