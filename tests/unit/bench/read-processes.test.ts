import { expect, test } from 'vitest';
import { readProcess, sumMemory } from '@/tests/bench/build/read-processes';

test('memory is that of a process and all it has started, whatever their order', () => {
  const running = [
    { pid: 30, parent: 20, mib: 300 },
    { pid: 20, parent: 10, mib: 50 },
    { pid: 10, parent: 1, mib: 20 },
    { pid: 40, parent: 1, mib: 9_000 },
  ];
  expect(sumMemory(10, running)).toEqual({ largest: 300, all: 370 });
});

test('a process that has ended holds none', () => {
  expect(readProcess('0')).toEqual([]);
  expect(sumMemory(10, [])).toEqual({ largest: 0, all: 0 });
});

test('this process is read with its parent and its memory', () => {
  const [own] = readProcess(String(process.pid));
  expect(own).toMatchObject({ pid: process.pid, parent: process.ppid });
  expect(own?.mib).toBeGreaterThan(10);
});
