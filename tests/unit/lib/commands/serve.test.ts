import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startUp } from './run-tsx';

const command = join(process.cwd(), 'lib/commands/serve.ts');
const tsx = join(process.cwd(), 'node_modules/tsx/dist/cli.mjs');

let folder = '';
const started: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill();
  rmSync(folder, { recursive: true, force: true });
});

function publishSite(): void {
  mkdirSync(join(folder, 'out'));
  for (const [file, text] of Object.entries({
    _headers: "/*\n  Content-Security-Policy: default-src 'none'\n  X-Tea: hot\n",
    _redirects: '',
    'index.html': 'Home',
    '404.html': 'Nothing',
  }))
    writeFileSync(join(folder, 'out', file), text);
}

/** Starts the command in the temporary folder; with no port given, `PORT` is not set. */
function start(port?: string): ChildProcess {
  const { PORT: _, DEBUG: __, ...env } = process.env;
  const child = spawn(process.execPath, [tsx, command], {
    cwd: folder,
    env: port === undefined ? env : { ...env, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}

/** Waits for the command to end; gives its exit code and everything it printed. */
async function finish(child: ChildProcess): Promise<[number | null, string, string]> {
  let [out, errors] = ['', ''];
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  const [code] = await once(child, 'close');
  return [code, out, errors];
}

async function holdPort(): Promise<{ port: number; holder: Server }> {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  return { port: (holder.address() as AddressInfo).port, holder };
}

test.each(['abc', '1e3'])('PORT=%s is refused in one line', { timeout: startUp }, async (port) => {
  publishSite();
  expect(await finish(start(port))).toEqual([
    1,
    '',
    `PORT is "${port}": set it to a number from 1 to 65535, as in "PORT=3001 npm run serve"\n`,
  ]);
});

test('without a built site it says in one line how to build one', { timeout: startUp }, async () => {
  expect(await finish(start())).toEqual([1, '', 'out/ holds no built site: run "npm run build" first\n']);
});

test('half a site is none', { timeout: startUp }, async () => {
  publishSite();
  rmSync(join(folder, 'out/_redirects'));
  expect(await finish(start())).toEqual([1, '', 'out/ holds no built site: run "npm run build" first\n']);
});

test('a site that a build ended in the middle has moved away is put back', { timeout: startUp }, async () => {
  publishSite();
  renameSync(join(folder, 'out'), join(folder, 'out.old'));
  mkdirSync(join(folder, 'out.writing'));
  const { port, holder } = await holdPort();
  const [, said, errors] = await finish(start(String(port)));
  holder.close();
  expect(said).toBe('A build was ended while it put its site in place: out/ is the one before it again.\n');
  expect(errors).toContain('is taken');
  expect(['out/index.html', 'out.old', 'out.writing'].map((name) => existsSync(join(folder, name)))).toEqual([
    true,
    false,
    true,
  ]);
});

test('while a build is running it puts nothing back', { timeout: startUp }, async () => {
  publishSite();
  renameSync(join(folder, 'out'), join(folder, 'out.old'));
  mkdirSync(join(folder, '.cache'));
  writeFileSync(join(folder, '.cache/build.lock'), `${process.pid}\n`);
  const [code, , errors] = await finish(start());
  expect(code).toBe(1);
  expect(errors).toContain(`another build is running here (process ${process.pid})`);
  expect(existsSync(join(folder, 'out.old/index.html'))).toBe(true);
});

test('a port that is taken is named in one line, with another to choose', { timeout: startUp }, async () => {
  publishSite();
  const { port, holder } = await holdPort();
  expect(await finish(start(String(port)))).toEqual([
    1,
    '',
    `port ${port} is taken: stop what uses it, or choose another, as in "PORT=${port + 1} npm run serve"\n`,
  ]);
  holder.close();
});

test('it prints the address once it answers there, with the headers shipped', {
  timeout: startUp,
}, async () => {
  publishSite();
  const { port, holder } = await holdPort();
  holder.close();
  await once(holder, 'close');
  const child = start(String(port));
  const [line] = await once(child.stdout ?? child, 'data');
  expect(String(line)).toBe(`Ketamine, Plainly is at http://127.0.0.1:${port}/ (Ctrl+C stops it)\n`);
  const response = await fetch(`http://127.0.0.1:${port}/`);
  expect([response.status, response.headers.get('x-tea'), await response.text()]).toEqual([
    200,
    'hot',
    'Home',
  ]);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends it cleanly, and nothing of what was asked is printed',
  {
    timeout: startUp,
  },
  async (signal) => {
    publishSite();
    const { port, holder } = await holdPort();
    holder.close();
    await once(holder, 'close');
    const child = start(String(port));
    await once(child.stdout ?? child, 'data');
    expect((await fetch(`http://127.0.0.1:${port}/?q=secret`)).status).toBe(200);
    const ended = finish(child);
    child.kill(signal);
    expect(await ended).toEqual([0, '', '']);
  },
);

test('a site without its policy is not served', { timeout: startUp }, async () => {
  publishSite();
  writeFileSync(join(folder, 'out', '_headers'), '');
  expect(await finish(start('1'))).toEqual([
    1,
    '',
    'out/_headers holds no Content-Security-Policy for the pages: run "npm run build" again\n',
  ]);
});
