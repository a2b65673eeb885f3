import { expect, test } from 'vitest';
import { forEachAtOnce } from '@/lib/publish/for-each-at-once';

test('each entry is worked on once, and never more than the limit at a time', async () => {
  const done: number[] = [];
  let running = 0;
  let most = 0;
  await forEachAtOnce([1, 2, 3, 4, 5, 6, 7], 3, async (entry) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resume) => setImmediate(resume));
    running -= 1;
    done.push(entry);
  });
  expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

test('a failure is passed on', async () => {
  const fail = async (): Promise<void> => {
    throw new Error('the disk is full');
  };
  await expect(forEachAtOnce([1, 2], 2, fail)).rejects.toThrow('the disk is full');
});

test('after a failure nothing more is begun, and what was begun has ended', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const work = async (entry: number): Promise<void> => {
    begun.push(entry);
    await new Promise((resume) => setImmediate(resume));
    if (entry === 1) throw new Error('the disk is full');
    await new Promise((resume) => setImmediate(resume));
    ended.push(entry);
  };
  await expect(forEachAtOnce([1, 2, 3, 4], 2, work)).rejects.toThrow('the disk is full');
  expect([begun, ended]).toEqual([[1, 2], [2]]);
});
