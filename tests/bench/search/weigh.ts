import { brotliCompressSync } from 'node:zlib';
import { bundleElements } from '@/lib/elements/bundle';
import { holdBack } from '@/lib/search/later-words';
import { openSearchIndex } from '@/lib/search/open-index';
import { searchAnswers } from '@/lib/search/search-answers';
import { loadGradedQueries } from './graded-queries';
import { openRealSearch } from './real-search';

/** Prints what search weighs before its first result, and how long opening the index and each key take, in this process. */
const { rules, file } = openRealSearch();
const { files } = await bundleElements();

const weigh = (bytes: Uint8Array | string): number => brotliCompressSync(bytes).length;
/** The scripts that a name stands for and, without end, those that they import at once. */
const listImported = (name: string): string[] => {
  const code = Buffer.from(files.get(name) ?? '').toString();
  const imported = [...code.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)].map(
    ([, other]) => other ?? '',
  );
  return [name, ...imported.flatMap(listImported)];
};
const roots = [...files.keys()].filter((name) => /^(faq-search|search-engine)/.test(name));
const scripts = [...new Set(roots.flatMap(listImported))].map(
  (name) => [name, weigh(files.get(name) ?? '')] as const,
);
const { first, later } = holdBack(file);
const weights = [...scripts, ['index', weigh(JSON.stringify(first))] as const];
console.log(`${'later cues'.padEnd(28)} ${weigh(JSON.stringify(later))} B`);
for (const [name, weight] of weights) console.log(`${name.padEnd(28)} ${weight} B`);
console.log(`${'all'.padEnd(28)} ${weights.reduce((sum, [, weight]) => sum + weight, 0)} B`);

const time = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

console.log(`opening the index: ${time(() => openSearchIndex(file, file)).toFixed(0)} ms`);
const index = openSearchIndex(file, file);
const typed = loadGradedQueries()
  .slice(0, 100)
  .flatMap(({ query }) => Array.from(query, (_, place) => query.slice(0, place + 1)));
const times = typed
  .map((query) => time(() => searchAnswers(index, query, rules)))
  .sort((one, other) => one - other);
const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
console.log(`${times.length} keys: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);
