import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { walkFolder } from '@/lib/content/read/walk-folder';

/** What an earlier build leaves behind. */
const kept = ['.next', '.contentlayer', '.cache/previews', 'out'];

/** `npm run bench:same`: builds twice from nothing and compares every file of `out/`. Takes as long as two builds. */
function buildOnce(): Map<string, string> {
  for (const folder of kept) rmSync(folder, { recursive: true, force: true });
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the build failed');
  const digest = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join('out', file)))
      .digest('hex');
  return new Map(walkFolder('out').map((file) => [file, digest(file)]));
}

const first = buildOnce();
const second = buildOnce();
const names = [...new Set([...first.keys(), ...second.keys()])];
const differing = names.filter((name) => first.get(name) !== second.get(name));
for (const name of differing) console.log(`differs: ${name}`);
const whole = createHash('sha256')
  .update(JSON.stringify([...first].sort()))
  .digest('hex');
console.log(
  differing.length === 0
    ? `${names.length} files are the same: ${whole}`
    : `${differing.length} files differ`,
);
process.exitCode = differing.length > 0 ? 1 : 0;
