import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { bundleElements } from '@/lib/elements/bundle';
import { publishIndex } from '@/lib/search/publish-index';
import { loadSearchRules } from '@/lib/search/rules-file';
import { listNamedAnswers } from '@/lib/search/search-answers';
import { browserFlags, findChromium } from '../../find-chromium';
import type { Timing } from './bench-page';
import { type Generated, generateEntries } from './generate-entries';
import { loadGradedQueries } from './graded-queries';
import { findsNothingElse, measure } from './measure';
import { checkInstalled, enginesFolder, otherEngines } from './other-engines';
import { openPagefind, searchWithPagefind } from './pagefind';
import { openRealSearch } from './real-search';
import { serveFiles } from './serve-bench';

/** `npm run bench:search`: what search weighs and how fast and good it is, beside other engines on the same answers. */
checkInstalled();
const sizes = (process.env.SIZES ?? '89,800,8000').split(',').map(Number);
const rules = loadSearchRules('content');
const real = openRealSearch();
const graded = loadGradedQueries().filter(real.isAnswerable);
const typed = graded.filter((_, nth) => nth % 60 === 0).map(({ query }) => query);
const weigh = (content: string | Uint8Array): number => brotliCompressSync(content).length;
const at = (times: readonly number[], share: number): string =>
  ([...times].sort((one, other) => one - other)[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
const lines: string[] = [];
const print = (line = ''): void => {
  console.log(line);
  lines.push(line);
};

const bundle = async (
  contents: string,
  resolveDir = import.meta.dirname,
): Promise<Map<string, Uint8Array>> => {
  const stdin = { contents, resolveDir, loader: 'ts' as const };
  const { outputFiles } = await build({
    ...{ stdin, bundle: true, minify: true, splitting: true, write: false, outdir: 'bench' },
    ...{ format: 'esm', target: 'es2022', legalComments: 'none' },
  });
  return new Map(outputFiles.map(({ path, contents: bytes }) => [`/${path.split('/').at(-1)}`, bytes]));
};

/** The scripts of the real element that a page of answers loads. */
const weighElement = async (): Promise<number> => {
  const { files } = await bundleElements();
  return [...files]
    .filter(([name]) => name.startsWith('faq-search'))
    .reduce((sum, [, bytes]) => sum + weigh(bytes), 0);
};

const measureOurs = async (page: Page, { entries, words }: Generated): Promise<string> => {
  const named = listNamedAnswers(rules);
  const { url, files } = publishIndex({ name: 'answers', entries, words, named, hasWords: true });
  const scripts = await bundle("import './bench-page';");
  const served = new Map<string, Uint8Array | string>(scripts);
  for (const [name, json] of files) served.set(`/search-index/${name}`, json);
  const server = await serveFiles(served);
  await page.goto(server.origin);
  await page.addScriptTag({ url: '/stdin.js', type: 'module' });
  await page.waitForFunction('"runBench" in globalThis');
  server.takeSent();
  const run = (queries: readonly string[]): Promise<Timing> =>
    page.evaluate(
      ([index, known, first, keys]) =>
        (globalThis as unknown as { runBench: (...given: unknown[]) => Promise<Timing> }).runBench(
          index,
          known,
          first,
          keys,
        ),
      [url, rules, 'can i drive home after a session', queries] as const,
    );
  const first = await run([]);
  const sent = server.takeSent();
  const { keys } = await run(typed);
  server.close();
  const bytes = (await weighElement()) + sent.bytes;
  return `| ours | ${(bytes / 1000).toFixed(1)} (${sent.files} files) | ${first.first.toFixed(0)} | ${at(keys, 0.5)} | ${at(keys, 0.95)} |`;
};

for (const size of sizes) {
  const generated = generateEntries(size);
  const browser = await chromium.launch({ executablePath: findChromium(), args: browserFlags });
  const page = await browser.newPage();
  print(`### ${size} answers\n`);
  print('| engine | kB before the first result | first result, ms | key p50, ms | key p95, ms |');
  print('| --- | --- | --- | --- | --- |');
  print(await measureOurs(page, generated));
  print(await searchWithPagefind(page, generated.entries, typed));
  await browser.close();
  for (const { name, module, open } of otherEngines) {
    const start = performance.now();
    const { search, index } = await open(generated.entries);
    await search('can i drive home after a session');
    const first = performance.now() - start;
    const keys: number[] = [];
    for (const query of typed.slice(0, size > 1000 ? 4 : typed.length)) {
      for (let end = 2; end <= query.length; end++) {
        const before = performance.now();
        await search(query.slice(0, end));
        keys.push(performance.now() - before);
      }
    }
    const scripts = await bundle(`import * as engine from '${module}'; console.log(engine);`, enginesFolder);
    const bytes =
      [...scripts.values()].reduce((sum, script) => sum + weigh(script), 0) + weigh(JSON.stringify(index));
    print(
      `| ${name} | ${(bytes / 1000).toFixed(1)} | ${first.toFixed(0)} | ${at(keys, 0.5)} | ${at(keys, 0.95)} |`,
    );
  }
  print();
}

const entries = generateEntries(89).entries;
const wanting = graded.filter(({ kind }) => kind !== 'none');
const none = graded.filter(({ kind }) => kind === 'none');
const percent = (part: number): string => (part * 100).toFixed(1);
print('### Quality on the published answers\n');
print('| engine | hit@1 | hit@3 | MRR | none: rightly quiet | held out: hit@1 | held out: hit@3 |');
print('| --- | --- | --- | --- | --- | --- | --- |');
const judge = async (
  name: string,
  search: (query: string) => Promise<readonly string[]> | readonly string[],
) => {
  const rank = async (queries: typeof graded) => {
    const rankings = [];
    for (const query of queries) rankings.push({ graded: query, found: await search(query.query) });
    return rankings;
  };
  const all = await rank(wanting);
  const { hitAt1, hitAt3, meanReciprocalRank } = measure(all);
  const held = measure(all.filter((ranking) => ranking.graded.part === 'held-out'));
  const quiet = (await rank(none)).filter((ranking) =>
    findsNothingElse(ranking, real.isSafety(ranking.graded)),
  );
  print(
    `| ${name} | ${percent(hitAt1)} | ${percent(hitAt3)} | ${meanReciprocalRank.toFixed(3)} | ${percent(quiet.length / none.length)} | ${percent(held.hitAt1)} | ${percent(held.hitAt3)} |`,
  );
};
await judge('ours', (query) => real.rank({ query, kind: '', slugs: [], part: 'tuned' }).found);
for (const { name, open } of otherEngines) await judge(name, (await open(entries)).search);
const browser = await chromium.launch({ executablePath: findChromium(), args: browserFlags });
const pagefind = await openPagefind(await browser.newPage(), entries);
await judge('Pagefind 1.6.0', pagefind.search);
pagefind.close();
await browser.close();
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/search-bench.md', `${lines.join('\n')}\n`);
process.exit(0);
