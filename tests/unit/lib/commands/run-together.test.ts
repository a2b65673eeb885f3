import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runTogether } from '@/lib/commands/run-together';

/** A work that ends only when it is told to, and then fails as well. */
const waitForEnd = async (signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) await wait(1);
  throw new Error('it was ended');
};

test('works run at the same time, and all are waited for', async () => {
  const told: string[] = [];
  await runTogether(
    async () => {
      told.push('one begins');
      await wait(20);
      told.push('one ends');
    },
    async () => {
      told.push('other begins');
    },
  );
  expect(told).toEqual(['one begins', 'other begins', 'one ends']);
});

test.each([
  ['first', 0],
  ['last', 1],
])('when the %s fails the other is ended, and the failure is its own', async (_, at) => {
  const fail = async (): Promise<void> => {
    throw new Error('no disk');
  };
  const works = at === 0 ? [fail, waitForEnd] : [waitForEnd, fail];
  await expect(runTogether(...works)).rejects.toThrow('no disk');
});
