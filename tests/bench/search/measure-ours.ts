import type { PublishedIndex } from '@/lib/search/publish-index';
import type { SearchRules } from '@/lib/search/rules';
import { openBenchPage } from './bench-browser';
import { firstQuery, listKeys } from './bench-keys';
import type { Cost } from './bench-report';
import { loadGradedQueries } from './graded-queries';
import { type Packed, pack } from './serve-bench';
import { weighScripts } from './weigh-scripts';

/** What ours needs, and bytes before the first result by graded query. */
export interface OurCost extends Cost {
  readonly byQuery: readonly number[];
}

/** The queries whose files are weighed: a twelfth of the graded ones, as many at once as one call may take. */
const queries = loadGradedQueries()
  .filter((_, nth) => nth % 12 === 0)
  .map(({ query }) => query);
const BATCH = 25;

/** Measures a published search in Chromium. */
export const measureOurs = async ({ url, files }: PublishedIndex, rules: SearchRules): Promise<OurCost> => {
  const packed = new Map<string, Packed>(
    await Promise.all(
      [...files].map(async ([name, json]) => [`/search-index/${name}`, await pack(json)] as const),
    ),
  );
  const inShards = [...files.keys()].some((name) => name.includes('/'));
  const scripts = await weighScripts(inShards);
  const bench = await openBenchPage('bench-page', packed);
  try {
    const { keys, warm } = listKeys();
    const [needed = []] = await bench.call<string[][]>('listFilesOfEach', url, rules, [firstQuery]);
    const paths = await bench.call<string[]>('listFiles', url, rules, [...warm, ...keys]);
    const lists: string[][] = [];
    for (let at = 0; at < queries.length; at += BATCH)
      lists.push(
        ...(await bench.call<string[][]>('listFilesOfEach', url, rules, queries.slice(at, at + BATCH))),
      );
    await bench.reload();
    const first = await bench.call<number>('findFirst', url, rules, firstQuery);
    await bench.reload();
    const times = await bench.call<number[]>('typeKeys', url, rules, paths, warm, keys);
    const weigh = (all: readonly string[]): number =>
      all.reduce((sum, path) => sum + (packed.get(path)?.length ?? 0), scripts.bytes);
    return {
      bytes: weigh(needed),
      files: scripts.files + needed.length,
      first,
      keys: times,
      byQuery: lists.map(weigh),
    };
  } finally {
    await bench.close();
  }
};
