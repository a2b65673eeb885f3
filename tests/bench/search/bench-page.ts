import { loadSearch } from '@/components/search/load-search';
import type { SearchRules } from '@/lib/search/rules';

/** What the bench asks of a page: how long the first result took, and each key after it, in milliseconds. */
export interface Timing {
  readonly first: number;
  readonly keys: readonly number[];
  readonly found: number;
}

const always = (): boolean => true;

/** Runs in Chromium: opens the index of a size, finds `first`, then types every query key by key. */
const runBench = async (
  url: string,
  rules: SearchRules,
  first: string,
  typed: readonly string[],
): Promise<Timing> => {
  const start = performance.now();
  const search = await loadSearch(url, null, rules);
  const { groups } = await search(first, always, () => undefined);
  const timing = {
    first: performance.now() - start,
    keys: [] as number[],
    found: groups[0]?.hits.length ?? 0,
  };
  for (const query of typed) {
    for (let end = 2; end <= query.length; end++) {
      // Once to fetch what is missing, then timed: the time of a key, not of the network.
      await search(query.slice(0, end), always, () => undefined);
      const before = performance.now();
      await search(query.slice(0, end), always, () => undefined);
      timing.keys.push(performance.now() - before);
    }
  }
  return timing;
};

Object.assign(globalThis, { runBench });
