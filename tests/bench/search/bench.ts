import { loadSearchRules } from '@/lib/search/rules-file';
import { print, printHead, printRow, quantile, toCells, toKilobytes, writeReport } from './bench-report';
import { checkInstalled } from './engines-folder';
import { generateEntries, readSources } from './generate-entries';
import { judgeEngines } from './judge-engines';
import { measurePagefind, openEngines } from './measure-engines';
import { measureOurs } from './measure-ours';
import { otherEngines } from './other-engines';
import { openOurs, publishOurs } from './publish-ours';
import { openRealSearch } from './real-search';

/** Sizes in answers, unless `SIZES` names others. */
const sizes = (process.env.SIZES ?? '89,800,8000').split(',').map(Number);
const columns = [
  'engine',
  'kB before the first result (files)',
  'first result, ms',
  'key p50, ms',
  'key p95, ms',
  'keys',
];

/** `npm run bench:search`: what search weighs and how fast and good it is, beside other engines on the same answers. */
const bench = async (): Promise<void> => {
  checkInstalled();
  const rules = loadSearchRules('content');
  const sources = readSources();
  const published = generateEntries(sources.real.length, sources);
  const ask = openOurs(publishOurs(published, rules), rules);
  await judgeEngines(openRealSearch(), ask, published.entries);
  for (const size of sizes) {
    const generated = generateEntries(size, sources);
    const engines = openEngines(generated.entries);
    let byQuery: readonly number[] = [];
    print(`\n### ${size} answers\n`);
    printHead(columns);
    await printRow('ours', async () => {
      const cost = await measureOurs(publishOurs(generated, rules), rules);
      byQuery = cost.byQuery;
      return toCells(cost);
    });
    await printRow('Pagefind 1.6.0', async () => toCells(await measurePagefind(generated.entries)));
    for (const engine of otherEngines)
      await printRow(engine.name, async () => toCells(await engines.measure(engine)));
    print(
      `\nOurs, kB before the first result over ${byQuery.length} graded queries: median ${toKilobytes(quantile(byQuery, 0.5))}, 95th percentile ${toKilobytes(quantile(byQuery, 0.95))}, most ${toKilobytes(quantile(byQuery, 1))}.`,
    );
  }
  print(`\nThe whole run took ${(performance.now() / 60_000).toFixed(1)} minutes.`);
};

bench()
  .catch((error: unknown) => {
    print(`failed: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  })
  .finally(writeReport);
