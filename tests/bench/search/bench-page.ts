import { loadSearch } from '@/components/search/load-search';
import type { SearchRules } from '@/lib/search/rules';
import { type Timing, timeKeys } from './time-keys';

const always = (): boolean => true;

/** Runs in Chromium: opens the index of a size, finds `first`, then types every key. */
const runOurs = async (
  url: string,
  rules: SearchRules,
  first: string,
  keys: readonly string[],
): Promise<Timing> => {
  const start = performance.now();
  const search = await loadSearch(url, null, rules);
  const ask = (query: string) => search(query, always, () => undefined);
  await ask(first);
  return { first: performance.now() - start, keys: await timeKeys(ask, keys) };
};

Object.assign(globalThis, { runOurs });
