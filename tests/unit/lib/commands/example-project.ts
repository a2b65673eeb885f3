import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { exportedPage } from '../publish/exported-page';

const commands = join(process.cwd(), 'lib/commands');
const tsx = join(process.cwd(), 'node_modules/tsx/dist/cli.mjs');

/** In place of Next: exports two pages, unless `NEXT_DOES` says that it hangs after the first, or fails. It may save content meanwhile. */
const next = `#!${process.execPath}
const { mkdirSync, renameSync, writeFileSync } = require('node:fs');
const pages = ${JSON.stringify(exportedPage)};
mkdirSync('.cache/export/_next/static/chunks', { recursive: true });
mkdirSync('.cache/export/elements', { recursive: true });
writeFileSync('.cache/export/compiled', process.env.COMPILED_CONTENT);
writeFileSync('.cache/export/content', process.env.CONTENT_DIR);
writeFileSync('.cache/export/index.html', pages);
if (process.env.NEXT_DOES === 'save') {
  writeFileSync('content/permalinks.txt', '/faq/saved-late/ -> /faq/how-hot/\\n');
  renameSync('content/faq/how-long.md', 'content/faq/long.md');
}
if (process.env.NEXT_DOES === 'hang') setInterval(() => {}, 1000);
else if (process.env.NEXT_DOES === 'fail') {
  console.error("Error: ENOSPC: no space left on device, write '.cache/export/a.html'\\n    at write (a.js:1:2)");
  process.exitCode = 1;
} else {
  writeFileSync('.cache/export/404.html', pages);
  writeFileSync('.cache/export/_next/static/chunks/site.css', 'h1{color:red}');
  for (const name of ['dated-words.AAAA', 'share-bar.BBBB'])
    writeFileSync('.cache/export/elements/' + name + '.js', 'export {};');
}
`;

/** In place of the program that draws what is no page: writes an index and a picture, unless `DRAWING_DOES` says that it hangs or fails; or a large index. */
const drawing = `#!${process.execPath}
const { mkdirSync, writeFileSync } = require('node:fs');
const files = process.env.DRAWN_FILES + '/files';
for (const folder of ['search-index', 'elements']) mkdirSync(files + '/' + folder, { recursive: true });
if (process.env.DRAWING_DOES === 'hang') setInterval(() => {}, 1000);
else if (process.env.DRAWING_DOES === 'fail') {
  console.error('/about/: the preview picture cannot draw "x": use other letters');
  process.exitCode = 1;
} else {
  writeFileSync(files + '/search-index/answers.AAAA.json', '{}');
  writeFileSync(files + '/elements/og.png', 'a picture');
  writeFileSync(process.env.DRAWN_FILES + '/answers.size', process.env.DRAWING_DOES === 'grow' ? '170000' : '2');
}
`;

/** In place of Contentlayer: compiles one list, unless `CONTENTLAYER_DOES` says that it takes its time after that, or fails. */
const contentlayer = `#!${process.execPath}
const { mkdirSync, writeFileSync } = require('node:fs');
const folder = process.env.PWD + '/.contentlayer/generated/Article';
mkdirSync(folder, { recursive: true });
for (const file of ['_index.json', 'articles__one.md.json'])
  writeFileSync(folder + '/' + file, JSON.stringify(process.env.CONTENT_DIR || 'content'));
if (process.env.CONTENTLAYER_DOES === 'hang') setInterval(() => {}, 1000);
else if (process.env.CONTENTLAYER_DOES === 'fail') {
  console.error('Error: no such document type');
  process.exitCode = 1;
}
`;

/** A folder that `npm run build` can run in, with the content of the fixtures and small programs in place of all that it starts. */
export function writeProject(folder = mkdtempSync(join(tmpdir(), 'project-'))): string {
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync('tests/fixtures/content', join(folder, 'content'), { recursive: true });
  writeProgram(join(folder, 'node_modules/.bin/contentlayer2'), contentlayer);
  writeProgram(join(folder, 'node_modules/.bin/next'), next);
  writeProgram(join(folder, 'node_modules/.bin/tsx'), drawing);
  return folder;
}

function writeProgram(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, 0o755);
}

/** A command under way, and what it has said and how it has ended once it has. */
export type RunningCommand = {
  child: ChildProcess;
  ended: Promise<{ code: number | null; out: string; errors: string }>;
};

/** Starts `npm run build`, `npm run content` or `npm start` in a folder. */
export function startCommand(
  command: 'build' | 'content' | 'start',
  folder: string,
  settings: Record<string, string> = {},
  words: readonly string[] = [],
): RunningCommand {
  const { DEBUG: _, CONTENT_DIR: __, SITE_URL: ___, CONTACT_URL: ____, ...env } = process.env;
  const child = spawn(process.execPath, [tsx, join(commands, `${command}.ts`), ...words], {
    cwd: folder,
    env: { ...env, ...settings } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  return { child, ended: finish(child) };
}

async function finish(child: ChildProcess): Promise<{ code: number | null; out: string; errors: string }> {
  let [out, errors] = ['', ''];
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, out, errors };
}

/** Ends a command and all it has started, as a power cut would. */
export async function killCommand({ child, ended }: RunningCommand): Promise<void> {
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await ended;
}

/** Makes a folder one that can only be read until the test ends. False where this user may write anyway and may not mount. */
export function makeReadOnly(folder: string): boolean {
  if (process.getuid?.() !== 0) {
    chmodSync(folder, 0o555);
    onTestFinished(() => chmodSync(folder, 0o755));
    return true;
  }
  if (spawnSync('mount', ['--bind', folder, folder]).status !== 0) return false;
  onTestFinished(() => void spawnSync('umount', [folder]));
  return spawnSync('mount', ['-o', 'remount,ro,bind', folder]).status === 0;
}
