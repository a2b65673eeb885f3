import { existsSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { browserFlags, findChromium } from '../../find-chromium';
import { buildPeers } from './build-peers';
import { drawChart } from './draw-chart';
import { countPages, exportMarkdown } from './export-markdown';
import { type Scores, scorePages } from './lighthouse';
import { measurePage, measureSearch, type Visit } from './measure-page';
import { median } from './median';
import { serveFolder } from './serve-folder';
import { articlePath, peersFolder, type Site, sites } from './sites';
import { formatReport, type Measured } from './write-report';

/** One visit, no Lighthouse, no report: to see that it works. */
const isQuick = process.argv.includes('--quick');
/** Takes the peers as they were built before. */
const isBuilt = process.argv.includes('--built');
const runs = isQuick ? 1 : Number(process.env.RUNS || 5);
const scoreRuns = isQuick ? 0 : Number(process.env.SCORE_RUNS ?? runs);

/** One page of each kind we have. */
const ourPages = [
  '/',
  '/topics/',
  articlePath,
  '/faq/driving-after/',
  '/faq/',
  '/compare/',
  '/glossary/',
  '/sources/',
  '/tools/cost/',
  '/leaflets/side-effects/',
  '/help-now/',
];

type Running = Site & { origin: string; stop: () => void; visits: Visit[]; searches: number[] };

/**
 * `npm run bench:pages`: builds the peers from our words, visits all of them in turn, and writes the report.
 * `-- --quick` only prints what one visit to each gives; `-- --built` does not build the peers again.
 */
async function run(): Promise<void> {
  if (!existsSync('out/index.html')) throw new Error('out/ holds no built site: run "npm run build" first');
  if (!existsSync(`${peersFolder}/node_modules/lighthouse`))
    throw new Error(`the peers are not installed: run "npm ci --prefix ${peersFolder}" first`);
  const pages = isBuilt ? countPages() : exportMarkdown(peersFolder);
  const missing = isBuilt ? [] : buildPeers();
  const standing: Running[] = [];
  for (const site of sites.filter(({ folder }) => existsSync(`${folder}${articlePath}index.html`))) {
    const { origin, server } = await serveFolder(site.folder);
    standing.push({ ...site, origin, stop: () => server.close(), visits: [], searches: [] });
  }
  const browser = await chromium.launch({ executablePath: findChromium(), args: browserFlags });
  for (let turn = 0; turn < runs; turn += 1) for (const site of standing) await visit(browser, site);
  const version = browser.version();
  await browser.close();
  const scores = await scoreAll(standing);
  for (const { stop } of standing) stop();
  const measured = standing.map(toMeasured);
  const about = { runs, scoreRuns, pages, version, missing };
  const report = formatReport(measured, scores, about);
  console.log(report);
  if (isQuick) return;
  writeFileSync('docs/benchmarks/pages.md', report);
  writeFileSync('docs/benchmarks/pages.svg', drawChart(measured));
}

async function visit(browser: Browser, site: Running): Promise<void> {
  site.visits.push(await measurePage(browser, site.origin + articlePath));
  if (site.search === undefined) return;
  const spent = await measureSearch(browser, site.origin, site.search).catch(() => undefined);
  if (spent !== undefined) site.searches.push(spent);
}

/** The scores of each kind of our pages, and of the article at each peer; none when SCORE_RUNS is 0. */
async function scoreAll(standing: readonly Running[]): Promise<Scores[]> {
  const addresses = standing.flatMap(({ name, origin }, place) =>
    (place === 0 ? ourPages.filter((path) => existsSync(`out${path}index.html`)) : [articlePath]).map(
      (path) => ({
        name: place === 0 ? path : name,
        address: origin + path,
      }),
    ),
  );
  return scorePages(addresses, scoreRuns);
}

function toMeasured({ name, visits, searches }: Running): Measured {
  const of = (key: keyof Visit): number => median(visits.map((one) => one[key]));
  return {
    name,
    bytes: of('bytes'),
    requests: of('requests'),
    fcp: of('fcp'),
    lcp: of('lcp'),
    tbt: of('tbt'),
    cls: of('cls'),
    search: searches.length === 0 ? undefined : median(searches),
  };
}

await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
