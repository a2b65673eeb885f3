import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { walkFolder } from '../../../lib/content/read/walk-folder';
import { findHostServer } from '../../find-host-servers';
import { findFreePort, startHostServer } from '../../site/start-host-server';
import { type Pressed, press } from './press';
import { isFlat, watchMemory } from './watch-memory';

const report = 'docs/benchmarks/load.md';
const readers = 200;
const seconds = Number(process.env.SECONDS || 60);

/** Every page, and what one reader of each loads with it. */
const paths = walkFolder('out')
  .filter((file) => /\.(?:html|js|json|png)$/.test(file) && file !== '404.html')
  .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);

/** The server of `npm run serve`, by itself, so that its memory is its own. */
async function pressServe(): Promise<{ pressed: Pressed; memory: number[] }> {
  const port = await findFreePort();
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/commands/serve.ts'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  const { samples, stop } = watchMemory(child.pid ?? 0);
  const pressed = await press({ port, paths, readers, seconds });
  stop();
  child.kill('SIGTERM');
  await once(child, 'close');
  return { pressed, memory: samples };
}

async function pressNginx(): Promise<Pressed | undefined> {
  if (findHostServer('nginx') === undefined) return undefined;
  const { port, stop } = await startHostServer('nginx', 'out');
  const pressed = await press({ port, paths, readers, seconds });
  await stop();
  return pressed;
}

function formatRow(name: string, { requests, perSecond, errors, median, p99 }: Pressed): string {
  const cells = [name, requests, perSecond, errors, median.toFixed(1), p99.toFixed(1)];
  return `| ${cells.map((cell) => cell.toLocaleString('en-US')).join(' | ')} |\n`;
}

function formatReport(serve: Pressed, memory: readonly number[], nginx: Pressed | undefined): string {
  const at = (share: number): number => memory[Math.floor((memory.length - 1) * share)] ?? 0;
  return `# ${readers} readers at once

\`npm run bench:load\` wrote this page. ${readers} connections on this machine's loopback ask, for ${seconds} seconds each, first \`npm run serve\` and
then nginx with the configuration in \`out.hosts/\`, for all ${paths.length} pages, scripts, pictures and index files of \`out/\` in turn, packed with
brotli, without a pause. The client (${serve.client}) and the servers share ${cpus().length} cores with whatever else runs, so that only figures of one run compare.

| server | requests | a second | errors | median (ms) | 99th percentile (ms) |
| --- | ---: | ---: | ---: | ---: | ---: |
${formatRow('`npm run serve` (Node, one process)', serve)}${nginx ? formatRow('nginx (two workers)', nginx) : ''}
${nginx ? `\`npm run serve\` answers ${(serve.perSecond / nginx.perSecond).toFixed(2)} times as many requests a second as nginx. It is for a last look and for tests, not for the public.\n` : 'nginx is not on this machine, so there is nothing beside it.\n'}
Memory of \`npm run serve\` (RSS): ${at(0)} MiB before, ${at(1 / 3)} MiB after a third of the time, ${at(2 / 3)} MiB after two thirds, ${at(1)} MiB at
the end, ${Math.max(...memory)} MiB at most. It is ${isFlat(memory) ? 'flat' : 'not flat'}: the mean of the last third is ${isFlat(memory) ? 'at most' : 'more than'} a tenth above that of the second.
`;
}

/** `npm run bench:load`: presses `out/` as it is served, writes the report, and fails if a request failed or memory grew. */
async function run(): Promise<void> {
  if (!existsSync('out/_headers')) throw new Error('out/ holds no built site: run "npm run build" first');
  const { pressed, memory } = await pressServe();
  const nginx = await pressNginx();
  const text = formatReport(pressed, memory, nginx);
  writeFileSync(report, text);
  console.log(text);
  if (pressed.errors > 0 || !isFlat(memory)) process.exitCode = 1;
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
