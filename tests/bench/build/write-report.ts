import { cpus } from 'node:os';
import type { BuildResult } from './results';

/** The report in Markdown: a table for each size, and how the time grows. */
export function formatReport(results: readonly BuildResult[]): string {
  const sizes = [...new Set(results.map(({ size }) => size.articles))].sort((a, b) => a - b);
  const tables = sizes.map((articles) =>
    formatSize(results.filter(({ size }) => size.articles === articles)),
  );
  return `# How builds grow

\`npm run bench:build\` wrote this page (\`-- --sizes 12,100 --sites ours,astro\` chooses; \`npm install --prefix tests/bench/peers\` comes first).
Articles of about 900 words are put together from real sections, with their sources, figures, pictures and links, and have 8 answers each, ${(8_000).toLocaleString('en-US')} at most;
peers get the same articles and answers as plain Markdown. Every build is from nothing, but ours finds its preview pictures drawn.
Node ${process.versions.node}, ${cpus().length} cores shared with other work: seconds of processor say more than seconds on the clock. One run each. Ours has more pages, since
each article has a leaflet too, and packs every file with brotli and gzip. Peers leave that to their hosts: "s, packed" adds what packing their
files the same way takes. Bytes are without these twins.

${tables.join('\n')}
${formatGrowth(results.filter(({ site }) => site === 'ours'))}`;
}

function formatSize(results: readonly BuildResult[]): string {
  const [{ size } = { size: { articles: 0, answers: 0 } }] = results;
  const rows = results.map(
    ({ site, pages, seconds, packing = 0, cpuSeconds, largestMib, allMib, bytes, load }) =>
      toRow([
        site,
        pages.toLocaleString('en-US'),
        seconds.toFixed(1),
        (seconds + packing).toFixed(1),
        cpuSeconds.toFixed(1),
        largestMib.toLocaleString('en-US'),
        allMib.toLocaleString('en-US'),
        (bytes / 1e6).toFixed(1),
        load.toFixed(0),
      ]),
  );
  const notes = results.flatMap(({ site, phases, previews }) => [
    ...(phases ? [`- ${site}, on the clock: ${phases}.`] : []),
    ...(previews
      ? [
          `- ${previews.pictures.toLocaleString('en-US')} preview pictures; drawing one takes ${previews.each} ms of processor, once.`,
        ]
      : []),
  ]);
  return `## ${size.articles.toLocaleString('en-US')} articles, ${size.answers.toLocaleString('en-US')} answers

| site | pages | s | s, packed | s of processor | MiB, largest process | MiB, all | MB out | load |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

${notes.join('\n')}
`;
}

function formatGrowth(ours: readonly BuildResult[]): string {
  const rows = ours
    .toSorted((a, b) => a.size.articles - b.size.articles)
    .map(({ size, pages, seconds, cpuSeconds }) =>
      toRow([
        size.articles.toLocaleString('en-US'),
        pages.toLocaleString('en-US'),
        ((seconds * 1000) / pages).toFixed(0),
        ((cpuSeconds * 1000) / pages).toFixed(0),
      ]),
    );
  return `## How ours grows

| articles | pages | ms a page | ms of processor a page |
| ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;
}

function toRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
