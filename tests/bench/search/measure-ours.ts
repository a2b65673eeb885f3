import { publishIndex } from '@/lib/search/publish-index';
import type { SearchRules } from '@/lib/search/rules';
import { listNamedAnswers } from '@/lib/search/search-answers';
import { openBenchPage } from './bench-browser';
import { firstQuery, listKeys } from './bench-keys';
import type { Cost } from './bench-report';
import type { Generated } from './generate-entries';
import { loadGradedQueries } from './graded-queries';
import { type Packed, pack } from './serve-bench';
import { weighScripts } from './weigh-scripts';

/** What ours needs, and bytes before the first result by graded query. */
export interface OurCost extends Cost {
  readonly byQuery: readonly number[];
}

/** The queries whose files are weighed: a third of the graded ones, as many at once as one call may take. */
const queries = loadGradedQueries()
  .filter((_, nth) => nth % 3 === 0)
  .map(({ query }) => query);
const BATCH = 25;

/** Publishes answers as a build does, and measures the search of them in Chromium. */
export const measureOurs = async ({ entries, words }: Generated, rules: SearchRules): Promise<OurCost> => {
  const named = listNamedAnswers(rules);
  const { url, files } = publishIndex({ name: 'answers', entries, words, named, hasWords: true });
  const packed = new Map<string, Packed>(
    await Promise.all(
      [...files].map(async ([name, json]) => [`/search-index/${name}`, await pack(json)] as const),
    ),
  );
  const inShards = files.size > 1;
  const scripts = await weighScripts(inShards);
  const bench = await openBenchPage('bench-page', packed);
  try {
    const { keys, warm } = listKeys();
    const needed = await bench.call<string[]>('listFiles', url, rules, [firstQuery]);
    const paths = await bench.call<string[]>('listFiles', url, rules, [...warm, ...keys]);
    const lists: string[][] = [];
    // One file is the same for every query.
    for (let at = 0; at < (inShards ? queries.length : 1); at += BATCH)
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
