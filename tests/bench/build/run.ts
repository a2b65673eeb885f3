import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportMarkdown } from '../pages/export-markdown';
import { peersFolder, sites } from '../pages/sites';
import { buildOurs } from './build-ours';
import { buildPeer } from './build-peer';
import { toSize } from './generate-content';
import { naiveNext } from './naive-next';
import { readResults } from './results';
import { setAside } from './set-aside';
import { formatReport } from './write-report';

/** `npm run bench:build -- --sizes 12,100 --sites ours,astro`: builds generated sites of several sizes, ours and those of other generators, and writes the report. */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '12,100,1000,5000' },
    sites: { type: 'string', default: 'ours,astro,eleventy,starlight,docusaurus,vitepress,next' },
  },
});
const asked = values.sites.split(',');
const peers = [...sites.filter(({ build }) => build), naiveNext].filter(({ name }) =>
  asked.includes(name.split(',')[0]?.toLowerCase() ?? ''),
);
/** Which size of Markdown stands in the peers' folders. */
const written = '.cache/bench-build/written-for-peers';

mkdirSync('.cache/bench-build', { recursive: true });
for (const size of values.sizes.split(',').map(Number).map(toSize)) {
  if (asked.includes('ours'))
    await setAside(async () => {
      await buildOurs(size);
      exportMarkdown(peersFolder);
      writeFileSync(written, String(size.articles));
    });
  if (peers.length > 0 && readFileSync(written, 'utf8') !== String(size.articles))
    throw new Error(`the peers have no pages for ${size.articles} articles: name "ours" among the sites too`);
  for (const peer of peers) await buildPeer(peer, size);
}
writeFileSync('docs/benchmarks/build.md', formatReport(readResults()));
