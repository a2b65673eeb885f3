import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startCommand, writeProject } from './example-project';
import { runTsx, startUp } from './run-tsx';

test('a port that is none is told before the build', { timeout: startUp }, () => {
  expect(runTsx('start', [], { PORT: 'abc' })).toEqual({
    code: 1,
    out: '',
    errors: 'PORT is "abc": set it to a number from 1 to 65535, as in "PORT=3001 npm run start"\n',
  });
});

test('a port that is taken is told before the build', { timeout: startUp }, async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void holder.close());
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  const { code, out, errors } = runTsx('start', [], { PORT: String(port) });
  expect([code, out, errors]).toEqual([1, '', expect.stringContaining(`port ${port} is taken`)]);
});

test('a word that it does not know is told before the build', { timeout: startUp }, () => {
  expect(runTsx('start', ['3001'], {})).toEqual({
    code: 1,
    out: '',
    errors: 'unknown argument "3001": "npm run start" takes no arguments\n',
  });
});

test('a port that is free gets the site, once it is built', { timeout: 2 * startUp }, async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  holder.close();
  const { child, ended } = startCommand('start', writeProject(), { PORT: String(port) });
  let out = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  while (!out.includes('Ctrl+C') && child.exitCode === null) await wait(50);
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { Connection: 'close' } }).catch(
    () => undefined,
  );
  process.kill(-(child.pid ?? 0), 'SIGTERM');
  expect([answer?.status, (await ended).errors]).toEqual([200, '']);
});

test('content with a problem is not served', { timeout: 2 * startUp }, async () => {
  const folder = writeProject();
  writeFileSync(join(folder, 'content/README.md'), 'Words.');
  const { code, out, errors } = await startCommand('start', folder, { PORT: '65533' }).ended;
  expect(code).toBe(1);
  expect(out).toBe('1 problem in content; nothing was compiled.\n');
  expect(errors).toContain('content/README.md: a stray file');
});
