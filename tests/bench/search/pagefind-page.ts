import { type Timing, timeKeys } from './time-keys';

interface Pagefind {
  readonly search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** What is shown for a query: the slugs of the first eight results. */
const ask = async (query: string): Promise<string[]> => {
  const address = '/pagefind/pagefind.js';
  const { search } = (await import(address)) as Pagefind;
  const { results } = await search(query);
  const shown = await Promise.all(results.slice(0, 8).map((result) => result.data()));
  return shown.map(({ url }) => url.split('/').at(-2) ?? '');
};

/** Opens Pagefind and finds `first`; milliseconds. */
const findFirst = async (first: string): Promise<number> => {
  const start = performance.now();
  await ask(first);
  return performance.now() - start;
};

/** Times keys; each is asked once before, so that nothing is fetched while its time runs. */
const typeKeys = async (warm: readonly string[], keys: readonly string[]): Promise<Timing['keys']> => {
  const fetched: string[] = [];
  const start = performance.now();
  for (const key of [...warm, ...keys]) {
    await ask(key);
    fetched.push(key);
    if (performance.now() - start > 15_000) break;
  }
  return timeKeys(ask, fetched.slice(0, warm.length), fetched.slice(warm.length));
};

const askEngine = async (queries: readonly string[]): Promise<string[][]> => {
  const found: string[][] = [];
  for (const query of queries) found.push(await ask(query));
  return found;
};

Object.assign(globalThis, { findFirst, typeKeys, askEngine, isBenchReady: true });
