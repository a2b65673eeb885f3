import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { judgeBars } from './judge-bars';
import type { Scores } from './lighthouse';
import { articlePath, peersFolder, searchWords } from './sites';

/** Medians of one site: bytes over the wire, milliseconds, and the layout shift score. */
export type Measured = {
  name: string;
  bytes: number;
  requests: number;
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
  search: number | undefined;
};

/** What the figures rest on: how many visits and scores, how many pages, which Chromium, which peers would not build. */
export type About = { runs: number; scoreRuns: number; pages: number; version: string; missing: string[] };

/** The report in Markdown. */
export function formatReport(sites: readonly Measured[], scores: readonly Scores[], about: About): string {
  const ours = sites[0];
  return `# Our pages beside those of other generators

\`npm run bench:pages\` wrote this page after \`npm run build\` and \`npm ci --prefix ${peersFolder}\`. Every site shows the same ${about.pages} articles and answers
(ours turned into plain Markdown; pictures as their text) in its default theme. One small server on loopback sends all of them with the same headers and brotli 11.
Chromium ${about.version}, mobile, cold cache, Node ${process.versions.node}, ${cpus().length} cores shared with other work: 1.6 Mbit/s down, 400 ms of latency, a processor four times slower; the sites take turns;
median of ${about.runs}. Read the milliseconds as ratios. ${listVersions()}

![Largest contentful paint of each site](pages.svg)

The page is \`${articlePath}\`. Bytes are what travelled, headers with it, until 1.5 s after the load event. Search is the time from asking for a page to the first result for
"${searchWords}" (ours: from \`/faq/\`; Starlight and VitePress: opened from the article).

| site | bytes | requests | FCP ms | LCP ms | LCP, ours to theirs | TBT ms | CLS | search ms |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${sites.map((site) => formatRow(site, ours?.lcp ?? 0)).join('')}
## The bars
${judgeBars(sites, scores)
  .map((line) => `- ${line}\n`)
  .join('')}
${about.missing.length === 0 ? '' : `Left out, because it would not build: ${about.missing.join(', ')}.\n`}
${scores.length === 0 ? 'Lighthouse was not run.' : formatScores(scores, about.scoreRuns)}
## What is not comparable
- The Astro and Eleventy pages have a dozen words of style and nothing else: no search, no menu, no pictures, no tools. Ours carries all of them; its drawn pictures are text at the peers.
- Chromium's throttling adds latency to each request but does not imitate the slow start of a connection, so what a small page gains by fitting the first flight does not show.
- TBT here is every long task over 50 ms until 1.5 s after the load event. Search at the peers covers titles and bodies, ours questions, aliases and synonyms.
`;
}

function formatRow(site: Measured, ours: number): string {
  const cells = [site.name, site.bytes, site.requests, site.fcp, site.lcp].map((cell) =>
    typeof cell === 'number' ? Math.round(cell).toLocaleString('en-US') : cell,
  );
  const rest = [(ours / site.lcp).toFixed(2), Math.round(site.tbt), site.cls.toFixed(3)];
  return `| ${[...cells, ...rest, site.search === undefined ? '' : Math.round(site.search).toLocaleString('en-US')].join(' | ')} |\n`;
}

function formatScores(scores: readonly Scores[], runs: number): string {
  const rows = scores.map(
    ({ name, scores: four, missed }) => `| ${[name, ...four, missed.join(', ')].join(' | ')} |\n`,
  );
  return `## Lighthouse
Lighthouse on mobile with its own throttling, median of ${runs}: each kind of our pages, then the same article at each peer.

| page | performance | accessibility | best practices | SEO | audits missed in any run |
| --- | ---: | ---: | ---: | ---: | --- |
${rows.join('')}`;
}

function listVersions(): string {
  const names = [
    'astro',
    '@astrojs/starlight',
    '@11ty/eleventy',
    '@docusaurus/core',
    'vitepress',
    'lighthouse',
  ];
  const versions = names.map((name) => {
    const { version } = JSON.parse(
      readFileSync(`${peersFolder}/node_modules/${name}/package.json`, 'utf8'),
    ) as { version: string };
    return `${name} ${version}`;
  });
  return `The newest versions that Node 20 runs: ${versions.join(', ')}.`;
}
