import { setImmediate as waitTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runProgram } from '@/lib/commands/run-program';
import { startUp } from './run-tsx';

test('who ends us ends the program, and nothing listens for it after', { timeout: startUp }, async () => {
  const before = process.listenerCount('SIGTERM');
  const running = runProgram('tsx', ['-e', 'setTimeout(() => {}, 600_000)']);
  expect(process.listenerCount('SIGTERM')).toBe(before);
  await waitTurn();
  // Only what waits for the program hears of it: this process goes on.
  for (const listener of process.listeners('SIGTERM').slice(before)) listener('SIGTERM');
  await expect(running).rejects.toThrow('ended before it was done (SIGTERM); nothing was published');
  await expect(running).rejects.toMatchObject({ exitCode: 143 });
  expect(process.listenerCount('SIGTERM')).toBe(before);
});

test('a program that is told to end has failed, and says by what', { timeout: startUp }, async () => {
  const stop = new AbortController();
  const running = runProgram('tsx', ['-e', 'setTimeout(() => {}, 600_000)'], { signal: stop.signal });
  stop.abort();
  expect(await running).toEqual({ code: 1, output: 'it was ended (SIGTERM)' });
});
