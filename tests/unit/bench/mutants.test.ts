import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mutants } from '@/tests/bench/mutants/list';

test('every fault that the bench puts into a file still has its place there, and a test to notice it', () => {
  const unfit = mutants.filter(
    ({ file, from, killedBy }) =>
      readFileSync(file, 'utf8').split(from).length !== 2 || !existsSync(killedBy),
  );
  expect(unfit).toEqual([]);
});
