import { readFileSync } from 'node:fs';

/** One running process: its parent, and the memory that stands in RAM, in MiB. */
export type RunningProcess = { pid: number; parent: number; mib: number };

/** A process by its number; none when it has just ended. */
export function readProcess(name: string): RunningProcess[] {
  try {
    const status = readFileSync(`/proc/${name}/status`, 'utf8');
    const read = (key: string): number =>
      Number(new RegExp(`^${key}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return [{ pid: Number(name), parent: read('PPid'), mib: read('VmRSS') / 1024 }];
  } catch {
    return [];
  }
}

/** The memory of the largest process, and of all, from a root down, in MiB. What they share is counted in each. */
export function sumMemory(
  root: number,
  running: readonly RunningProcess[],
): { largest: number; all: number } {
  const family = new Set([root]);
  let before = 0;
  while (family.size > before) {
    before = family.size;
    for (const { pid, parent } of running) if (family.has(parent)) family.add(pid);
  }
  const sizes = running.filter(({ pid }) => family.has(pid)).map(({ mib }) => mib);
  return { largest: Math.max(0, ...sizes), all: sizes.reduce((sum, mib) => sum + mib, 0) };
}
