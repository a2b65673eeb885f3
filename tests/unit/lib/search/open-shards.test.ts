import { expect, test, vi } from 'vitest';
import { buildSearchIndex } from '@/lib/search/build-index';
import { buildSearchShards } from '@/lib/search/build-shards';
import { openSearchIndex } from '@/lib/search/open-index';
import { openShards, searchShards } from '@/lib/search/open-shards';
import { loadSearchRules } from '@/lib/search/rules-file';
import { listNamedAnswers, searchAnswers } from '@/lib/search/search-answers';
import { findShard } from '@/lib/search/sharded-terms';
import { generateEntries } from '@/tests/bench/search/generate-entries';
import { loadDangerQueries, loadGradedQueries } from '@/tests/bench/search/graded-queries';

/** How long a few hundred searches may take on a busy machine, in milliseconds. */
const patience = 60_000;

const rules = loadSearchRules('content');
const { entries, words } = generateEntries(800);
const file = buildSearchIndex(entries, words);
const { head, files } = buildSearchShards(file, listNamedAnswers(rules));

const copy = <Thing>(thing: Thing): Thing => JSON.parse(JSON.stringify(thing));
const openCopy = () => {
  const load = vi.fn(async (name: string) => copy(files.get(name)));
  return { load, index: openShards(copy(head), load) };
};

const queries = [
  ...loadGradedQueries().filter((_, nth) => nth % 7 === 0),
  ...loadDangerQueries().filter((_, nth) => nth % 40 === 0),
].map(({ query }) => query);
const begun = ['ca', 'ket', 'how lo', 'bladdr pr', 'nasal spr', 'seniors ', '67', 'zxqv wkpj', ''];

test(
  'shards find just what one file finds, with the same marks, while more and more of them are there',
  async () => {
    const whole = openSearchIndex(file, file);
    const { index } = openCopy();
    for (const query of [...queries, ...begun]) {
      expect({ query, ...(await searchShards(index, query, rules)) }).toEqual({
        query,
        ...searchAnswers(whole, query, rules),
      });
    }
  },
  patience,
);

test('a query fetches a small part of the shards, and each only once', async () => {
  const { index, load } = openCopy();
  await searchShards(index, 'can I drive home', rules);
  const first = load.mock.calls.map(([name]) => name);
  expect(new Set(first).size).toBe(first.length);
  expect(first.length).toBeGreaterThan(2);
  expect(first.length).toBeLessThan(files.size / 3);
  await searchShards(index, 'can I drive home', rules);
  expect(load.mock.calls.length).toBe(first.length);
});

test('a shard that does not arrive fails the search, and is asked for again by the next', async () => {
  const { index, load } = openCopy();
  load.mockRejectedValueOnce(new Error('gone'));
  await expect(searchShards(index, 'bladder', rules)).rejects.toThrow('gone');
  const { best } = await searchShards(index, 'bladder', rules);
  expect(best[0]?.slug).toBe('bladder-problems');
});

test.each([
  ['a', -1],
  ['b', 0],
  ['bz', 0],
  ['m', 1],
  ['z', 2],
])('of shards that begin with b, m and t, %s is in number %i', (stem, nth) => {
  expect(findShard(['b', 'm', 't'], stem)).toBe(nth);
});

test('of the many phrases that begin with one word only those are fetched whose next word stands in the query', async () => {
  const { index, load } = openCopy();
  expect(head.starts.filter((start) => start.startsWith('how ')).length).toBeGreaterThan(1);
  index.vocabulary.listPhrases('how', ['may']);
  await index.store.fill();
  expect(load.mock.calls.length).toBe(1);
  expect(index.vocabulary.listPhrases('how', ['may'])).toContainEqual(['how', 'may', 'caus']);
});

test('where a shard begins is told by as few letters as will do', () => {
  const listTerms = (nth: number): string[] =>
    [...(files.get(`terms-${nth}.json`) ?? [])].map((term) => String([term].flat()[0]));
  for (const [nth, start] of head.starts.entries()) {
    const before = listTerms(nth - 1).at(-1) ?? '';
    expect(listTerms(nth)[0]?.startsWith(start)).toBe(true);
    expect(before < start).toBe(true);
    expect(start.length === 1 || start.slice(0, -1) <= before).toBe(true);
  }
});
