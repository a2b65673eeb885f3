import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { walkFolder } from '@/lib/content/read/walk-folder';

/** What builds leave behind, and what no build reads. */
const left = /^(?:\.git|\.next|\.contentlayer|\.cache|out|out\..*|test-results|node_modules)$/;
/** What a build writes for readers and for hosts. */
const published = ['out', 'out.hosts'];

/** A copy of the project in another folder, as if it had just been installed there. */
function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync('.').filter((found) => !left.test(found)))
    cpSync(name, join(folder, name), { recursive: true });
  shareTree('node_modules', join(folder, 'node_modules'));
}

/** The same files under another name: packages are many, and a link that leaves the folder is refused by Next. */
function shareTree(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) shareTree(source, target);
    else if (entry.isFile()) shareFile(source, target);
    else cpSync(source, target, { verbatimSymlinks: true });
  }
}

function shareFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    cpSync(source, target);
  }
}

/** Builds the copy in a folder; gives the hash of each file that it publishes. */
function buildIn(folder: string): Map<string, string> {
  copyProject(folder);
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the build failed');
  const digest = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  const files = published.flatMap((name) => walkFolder(join(folder, name)).map((file) => `${name}/${file}`));
  return new Map(files.map((file) => [file, digest(file)]));
}

function compare(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>): string[] {
  return [...new Set([...first.keys(), ...second.keys()])].filter(
    (name) => first.get(name) !== second.get(name),
  );
}

/** `npm run bench:same`: builds twice from nothing, in two folders with unlike names, and compares every file by its hash. Takes as long as two builds. */
function run(): void {
  const place = mkdtempSync(join(tmpdir(), 'same-'));
  try {
    const first = buildIn(join(place, 'one'));
    const second = buildIn(join(place, 'another', 'further-down'));
    const differing = compare(first, second);
    for (const name of differing) console.log(`differs: ${name}`);
    const whole = createHash('sha256')
      .update(JSON.stringify([...first].sort()))
      .digest('hex');
    console.log(
      differing.length > 0
        ? `${differing.length} of ${first.size} files differ`
        : `${first.size} files are the same: ${whole}`,
    );
    process.exitCode = differing.length > 0 ? 1 : 0;
  } finally {
    if (process.env.KEEP) console.log(`both builds are kept in ${place}`);
    else rmSync(place, { recursive: true });
  }
}

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
