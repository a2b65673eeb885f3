import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { bundleElements } from '@/lib/elements/bundle';
import { publishIndex } from '@/lib/search/publish-index';
import { loadSearchRules } from '@/lib/search/rules-file';
import { listNamedAnswers } from '@/lib/search/search-answers';
import { browserFlags, findChromium } from '../../find-chromium';
import { checkInstalled, enginesFolder } from './engines-folder';
import { generateEntries } from './generate-entries';
import { loadGradedQueries } from './graded-queries';
import { findsNothingElse, measure } from './measure';
import { otherEngines } from './other-engines';
import { openPagefind } from './pagefind';
import { openRealSearch } from './real-search';
import { serveFiles } from './serve-bench';
import { type Timing, timeKeys } from './time-keys';

/** `npm run bench:search`: what search weighs and how fast and good it is, beside other engines on the same answers. */
checkInstalled();
const sizes = (process.env.SIZES ?? '89,800,8000').split(',').map(Number);
const rules = loadSearchRules('content');
const real = openRealSearch();
const graded = loadGradedQueries().filter(real.isAnswerable);
const first = 'can i drive home after a session';
const typed = graded
  .filter((_, nth) => nth % 60 === 0)
  .flatMap(({ query }) => Array.from(query.slice(1), (_, end) => query.slice(0, end + 2)));
/** The same keys for every engine, fewer where some need seconds for one. */
const listKeys = (size: number): string[] => {
  const every = size > 1000 ? 12 : size > 100 ? 4 : 1;
  return typed.filter((_, nth) => nth % every === 0);
};
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
    nodePaths: [join(enginesFolder, 'node_modules')],
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

const printRow = (name: string, weight: string, { first, keys }: Timing): void =>
  print(
    `| ${name} | ${weight} | ${first.toFixed(0)} | ${at(keys, 0.5)} | ${at(keys, 0.95)} | ${keys.length} |`,
  );

/** Calls a function that a script of the bench put into the page. */
const call = <Result>(page: Page, name: string, ...given: unknown[]): Promise<Result> =>
  page.evaluate(
    ([called, values]) =>
      (globalThis as unknown as Record<string, (...all: unknown[]) => Promise<Result>>)[called]?.(
        ...values,
      ) as Promise<Result>,
    [name, given] as const,
  );

type Files = Map<string, Uint8Array | string>;

/** A page in which a script of the bench runs, beside other files. */
const openBenchPage = async (script: string, files: Files) => {
  for (const [path, code] of await bundle(`import './${script}';`)) files.set(path, code);
  const server = await serveFiles(files);
  const browser = await chromium.launch({ executablePath: findChromium(), args: browserFlags });
  const page = await browser.newPage();
  await page.goto(server.origin);
  await page.addScriptTag({ url: '/stdin.js', type: 'module' });
  await page.waitForFunction('"runOurs" in globalThis || "runEngine" in globalThis');
  server.takeSent();
  const close = async (): Promise<void> => {
    await browser.close();
    server.close();
  };
  return { page, server, close };
};

const measureOurs = async (size: number, keys: readonly string[]): Promise<void> => {
  const { entries, words } = generateEntries(size);
  const named = listNamedAnswers(rules);
  const { url, files } = publishIndex({ name: 'answers', entries, words, named, hasWords: true });
  const served: Files = new Map([...files].map(([name, json]) => [`/search-index/${name}`, json]));
  const { page, server, close } = await openBenchPage('bench-page', served);
  const { first: taken } = await call<Timing>(page, 'runOurs', url, rules, first, []);
  const sent = server.takeSent();
  const timing = await call<Timing>(page, 'runOurs', url, rules, first, keys);
  await close();
  const bytes = (await weighElement()) + sent.bytes;
  printRow('ours', `${(bytes / 1000).toFixed(1)} (${sent.files} files)`, { ...timing, first: taken });
};

const measurePagefind = async (size: number, keys: readonly string[]): Promise<void> => {
  const browser = await chromium.launch({ executablePath: findChromium(), args: browserFlags });
  const { search, takeSent, close } = await openPagefind(
    await browser.newPage(),
    generateEntries(size).entries,
  );
  const start = performance.now();
  await search(first);
  const taken = performance.now() - start;
  const { bytes, files } = takeSent();
  printRow('Pagefind 1.6.0', `${(bytes / 1000).toFixed(1)} (${files} files)`, {
    first: taken,
    keys: await timeKeys(search, keys),
  });
  close();
  await browser.close();
};

const openEngines = (size: number) =>
  openBenchPage('engines-page', new Map([['/entries.json', JSON.stringify(generateEntries(size).entries)]]));

const measureOthers = async (size: number, keys: readonly string[]): Promise<void> => {
  const { page, close } = await openEngines(size);
  for (const { name, module } of otherEngines) {
    const timing = await call<Timing & { index: string }>(page, 'runEngine', name, first, keys);
    const code = await bundle(`import * as engine from '${module}'; console.log(engine);`);
    const bytes = [...code.values(), timing.index].reduce((sum, part) => sum + weigh(part), 0);
    printRow(name, (bytes / 1000).toFixed(1), timing);
  }
  await close();
};

const percent = (part: number): string => (part * 100).toFixed(1);
const queries = graded.map(({ query }) => query);

/** A row of quality: what an engine found for every graded query. */
const judge = (name: string, found: readonly (readonly string[])[]): void => {
  const rankings = graded.map((query, nth) => ({ graded: query, found: found[nth] ?? [] }));
  const wanting = rankings.filter((ranking) => ranking.graded.kind !== 'none');
  const none = rankings.filter((ranking) => ranking.graded.kind === 'none');
  const { hitAt1, hitAt3, meanReciprocalRank } = measure(wanting);
  const held = measure(wanting.filter((ranking) => ranking.graded.part === 'held-out'));
  const quiet = none.filter((ranking) => findsNothingElse(ranking, real.isSafety(ranking.graded)));
  print(
    `| ${name} | ${percent(hitAt1)} | ${percent(hitAt3)} | ${meanReciprocalRank.toFixed(3)} | ${percent(quiet.length / none.length)} | ${percent(held.hitAt1)} | ${percent(held.hitAt3)} |`,
  );
};

const judgeAll = async (): Promise<void> => {
  print('### Quality on the published answers\n');
  print('| engine | hit@1 | hit@3 | MRR | none: rightly quiet | held out: hit@1 | held out: hit@3 |');
  print('| --- | --- | --- | --- | --- | --- | --- |');
  judge(
    'ours',
    graded.map((query) => real.rank(query).found),
  );
  const { page, close } = await openEngines(89);
  for (const { name } of otherEngines) {
    await call(page, 'runEngine', name, first, []);
    judge(name, await call(page, 'askEngine', queries));
  }
  await close();
  const browser = await chromium.launch({ executablePath: findChromium(), args: browserFlags });
  const pagefind = await openPagefind(await browser.newPage(), generateEntries(89).entries);
  const found: string[][] = [];
  for (const query of queries) found.push(await pagefind.search(query));
  judge('Pagefind 1.6.0', found);
  pagefind.close();
  await browser.close();
};

await judgeAll();
for (const size of sizes) {
  print(`\n### ${size} answers\n`);
  print('| engine | kB before the first result | first result, ms | key p50, ms | key p95, ms | keys |');
  print('| --- | --- | --- | --- | --- | --- |');
  const keys = listKeys(size);
  await measureOurs(size, keys);
  await measurePagefind(size, keys);
  await measureOthers(size, keys);
}
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/search-bench.md', `${lines.join('\n')}\n`);
process.exit(0);
