import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { peersFolder, sites } from './sites';

/** Builds each peer, one after another; gives the names of those that could not be built. */
export function buildPeers(): string[] {
  return sites.flatMap(({ name, build }) => {
    if (build === undefined) return [];
    console.log(`building ${name}`);
    const { status } = spawnSync(resolve(peersFolder, 'node_modules/.bin', build.program), build.words, {
      cwd: resolve(peersFolder, build.inside),
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    });
    return status === 0 ? [] : [name];
  });
}
