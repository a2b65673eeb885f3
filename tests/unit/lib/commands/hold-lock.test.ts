import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holdLock } from '@/lib/commands/hold-lock';

let folder = '';
let lock = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  lock = join(folder, 'cache/build.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The number of a process that has ended. */
const endedProcess = (): number => spawnSync(process.execPath, ['--version']).pid;

const writeLock = (text: string): void => {
  mkdirSync(join(folder, 'cache'));
  writeFileSync(lock, text);
};
const run = () => holdLock(lock, 'build', async () => readFileSync(lock, 'utf8'));
const refusal = (holder: number): string =>
  `another build is running here (process ${holder}): wait until it has ended; if there is none, delete ${lock}`;

test('while a task runs the lock holds the number of its process, and goes with it', async () => {
  expect(await run()).toBe(`${process.pid}\n`);
  expect(readdirSync(join(folder, 'cache'))).toEqual([]);
});

test('a lock with the number of this process that it does not hold is from before a restart', async () => {
  writeLock(`${process.pid}\n`);
  expect(await run()).toBe(`${process.pid}\n`);
  expect(existsSync(lock)).toBe(false);
});

test('the lock goes when the task fails, too', async () => {
  await expect(holdLock(lock, 'build', () => Promise.reject(new Error('no tea')))).rejects.toThrow('no tea');
  expect(existsSync(lock)).toBe(false);
});

test('a second task is refused in one line that names the process at work, whose lock stays', async () => {
  await holdLock(lock, 'build', async () => {
    await expect(run()).rejects.toThrow(refusal(process.pid));
    expect(readFileSync(lock, 'utf8')).toBe(`${process.pid}\n`);
  });
  expect(await run()).toBe(`${process.pid}\n`);
});

test('the lock of another user is respected', async () => {
  writeLock('1\n');
  await expect(run()).rejects.toThrow(refusal(1));
});

test.skipIf(process.platform !== 'linux')(
  'the lock of a process that was killed and that no parent has noted is taken over',
  async () => {
    const script = 'sleep 0.01 & echo $!; exec sleep 60';
    const parent = spawn('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [line] = await once(parent.stdout, 'data');
    const child = Number(line);
    while (!/\) Z /.test(readFileSync(`/proc/${child}/stat`, 'utf8'))) await wait(10);
    writeLock(`${child}\n`);
    expect(await run()).toBe(`${process.pid}\n`);
    parent.kill();
  },
);

test.each([
  ['that has ended', () => `${endedProcess()}\n`],
  ['that cannot be read', () => 'words'],
  ['of nobody', () => ''],
])('the lock of a process %s is taken over', async (_, write) => {
  writeLock(write());
  expect(await run()).toBe(`${process.pid}\n`);
  expect(readdirSync(join(folder, 'cache'))).toEqual([]);
});
