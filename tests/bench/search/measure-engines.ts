import type { SearchEntry } from '@/lib/search/types';
import { type BenchPage, openBenchPage } from './bench-browser';
import { firstQuery, listKeys } from './bench-keys';
import type { Cost } from './bench-report';
import { type OtherEngine, toRows } from './other-engines';
import { buildPagefind } from './pagefind';
import { type Packed, pack } from './serve-bench';

/** The other engines over the same answers; an index that two of them share is built once. */
export interface Engines {
  readonly measure: (engine: OtherEngine) => Promise<Cost>;
  /** What an engine finds for each query. */
  readonly ask: (engine: OtherEngine, queries: readonly string[]) => Promise<string[][]>;
}

/** Opens engines over answers; each runs in a Chromium of its own. */
export const openEngines = (entries: readonly SearchEntry[]): Engines => {
  const answers = pack(JSON.stringify(toRows(entries)));
  const indexes = new Map<string, Promise<Packed>>();
  const build = async ({ name }: OtherEngine): Promise<Packed> => {
    const bench = await openBenchPage('engines-page', new Map([['/answers.json', await answers]]));
    try {
      return await pack(await bench.call<string>('buildIndex', name));
    } finally {
      await bench.close();
    }
  };
  const open = async (engine: OtherEngine) => {
    const index = indexes.get(engine.index) ?? build(engine);
    indexes.set(engine.index, index);
    return openBenchPage('engines-page', new Map([['/index.json', await index]]));
  };
  const run = (keys: readonly string[], warm: readonly string[]) => ['/index.json', firstQuery, warm, keys];
  return {
    measure: async (engine) => {
      const bench = await open(engine);
      try {
        const { keys, warm } = listKeys();
        const timing = await bench.call<Pick<Cost, 'first' | 'keys'>>(
          'runEngine',
          engine.name,
          ...run(keys, warm),
        );
        return { ...bench.server.takeSent(), ...timing };
      } finally {
        await bench.close();
      }
    },
    ask: async (engine, queries) => {
      const bench = await open(engine);
      try {
        await bench.call('runEngine', engine.name, ...run([], []));
        return await askInParts(bench, queries);
      } finally {
        await bench.close();
      }
    },
  };
};

/** How many queries are asked in one call, which must not take too long. */
const PART = 100;

const askInParts = async ({ call }: BenchPage, queries: readonly string[]): Promise<string[][]> => {
  const found: string[][] = [];
  for (let at = 0; at < queries.length; at += PART)
    found.push(...(await call<string[][]>('askEngine', queries.slice(at, at + PART))));
  return found;
};

/** Measures Pagefind, which fetches what a query needs. */
export const measurePagefind = async (entries: readonly SearchEntry[]): Promise<Cost> => {
  const bench = await openBenchPage('pagefind-page', await buildPagefind(entries));
  try {
    const { keys, warm } = listKeys();
    const first = await bench.call<number>('findFirst', firstQuery);
    const sent = bench.server.takeSent();
    return { ...sent, first, keys: await bench.call<number[]>('typeKeys', warm, keys) };
  } finally {
    await bench.close();
  }
};

/** What Pagefind finds for each query. */
export const askPagefind = async (
  entries: readonly SearchEntry[],
  queries: readonly string[],
): Promise<string[][]> => {
  const bench = await openBenchPage('pagefind-page', await buildPagefind(entries));
  try {
    return await askInParts(bench, queries);
  } finally {
    await bench.close();
  }
};
