import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { peersFolder, type Site } from '../pages/sites';
import type { Size } from './generate-content';
import { measureCommand } from './measure-command';
import { keepResult } from './results';
import { timePacking } from './time-packing';
import { weighFolder } from './weigh-folder';

/** What peers keep from build to build, so that each build is from nothing, as ours is. */
const kept = [
  'dist',
  'build',
  'out',
  '.next',
  '.astro',
  '.contentlayer',
  '.docusaurus',
  'node_modules',
  'docs/.vitepress/dist',
  'docs/.vitepress/cache',
];

/** Builds a peer with the Markdown that stands in its folder, from nothing. */
export async function buildPeer({ name, folder, build }: Site, size: Size): Promise<void> {
  if (build === undefined) return;
  const inside = resolve(peersFolder, build.inside);
  for (const entry of kept) rmSync(join(inside, entry), { recursive: true, force: true });
  const { printed: _, ...cost } = await measureCommand(
    resolve(peersFolder, 'node_modules/.bin', build.program),
    build.words,
    { cwd: inside, env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } },
  );
  const load = loadavg()[0] ?? 0;
  const packing = await timePacking(folder);
  keepResult({ site: name, size, ...cost, ...weighFolder(folder), packing, load });
  console.log(
    `${name}, ${size.articles} articles: ${cost.seconds.toFixed(0)} s, and ${packing.toFixed(0)} s to pack`,
  );
}
