import { loadSearch } from '@/components/search/load-search';
import { type FetchedIndex, openSearch } from '@/components/search/search-engine';
import { openShards, searchShards } from '@/lib/search/open-shards';
import type { SearchRules } from '@/lib/search/rules';
import type { SearchFindings } from '@/lib/search/types';
import { timeKeys } from './time-keys';

/** Finds what there is for a query, and says when something is shown while more is fetched. */
type Ask = (query: string, showEarly?: () => void) => Promise<SearchFindings>;

/** How long it takes, in milliseconds, to load the search as a page does and to show the first query's answers. */
const findFirst = async (url: string, rules: SearchRules, first: string): Promise<number> => {
  const start = performance.now();
  const search = await loadSearch(url, null, rules);
  await new Promise<void>((resolve) =>
    search(
      first,
      () => true,
      () => resolve(),
    ).then(() => resolve()),
  );
  return performance.now() - start;
};

/** Opens the index over files that `load` gives as text. */
const open = async (
  url: string,
  rules: SearchRules,
  load: (path: string) => Promise<string> | string,
): Promise<Ask> => {
  const fetchJson = async <Content>(path: string): Promise<Content> => JSON.parse(await load(path));
  const file = await fetchJson<FetchedIndex>(url);
  if (file.version === 1) {
    const search = await openSearch(file, url, fetchJson, rules);
    return (query, showEarly) => search(query, () => true, showEarly);
  }
  const folder = url.replace(/\.json$/, '');
  const index = openShards(file, (name) => fetchJson(`${folder}/${name}`));
  return (query) => searchShards(index, query, rules);
};

/** The files that some queries need, each once. */
const listFiles = async (url: string, rules: SearchRules, queries: readonly string[]): Promise<string[]> => {
  const paths: string[] = [];
  const ask = await open(url, rules, async (path) => {
    paths.push(path);
    return (await fetch(path)).text();
  });
  for (const query of queries) await ask(query);
  return paths;
};

/** The files that have come before each query shows its first results, by itself. */
const listFilesOfEach = async (
  url: string,
  rules: SearchRules,
  queries: readonly string[],
): Promise<string[][]> => {
  const lists: string[][] = [];
  for (const query of queries) {
    const paths: string[] = [];
    const ask = await open(url, rules, async (path) => {
      const text = await (await fetch(path)).text();
      paths.push(path);
      return text;
    });
    // What comes after the first results is no part of them.
    lists.push(
      await new Promise((resolve) => ask(query, () => resolve([...paths])).then(() => resolve([...paths]))),
    );
  }
  return lists;
};

/** Times keys over files that were fetched before: reading what a key needs counts, the network and the pause before it do not. */
const typeKeys = async (
  url: string,
  rules: SearchRules,
  paths: readonly string[],
  warm: readonly string[],
  keys: readonly string[],
): Promise<number[]> => {
  const texts = new Map<string, string>();
  for (const path of paths) texts.set(path, await (await fetch(path)).text());
  return timeKeys(await open(url, rules, (path) => texts.get(path) ?? ''), warm, keys);
};

Object.assign(globalThis, { findFirst, listFiles, listFilesOfEach, typeKeys, isBenchReady: true });
