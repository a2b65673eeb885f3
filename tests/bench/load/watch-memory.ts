import { readFileSync } from 'node:fs';

/** Memory that a process holds (RSS), in MiB, second by second. */
export type Watched = { samples: number[]; stop: () => void };

/** Samples the memory of a process every second, as Linux tells it, until it is stopped. */
export function watchMemory(pid: number): Watched {
  const samples: number[] = [readMemory(pid)];
  const timer = setInterval(() => samples.push(readMemory(pid)), 1000);
  return { samples, stop: () => clearInterval(timer) };
}

function readMemory(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

/** Whether memory is flat: the mean of the last third is at most a tenth above that of the second third. */
export function isFlat(samples: readonly number[]): boolean {
  const third = Math.floor(samples.length / 3);
  const mean = (part: readonly number[]): number => part.reduce((sum, size) => sum + size, 0) / part.length;
  return mean(samples.slice(-third)) <= 1.1 * mean(samples.slice(third, 2 * third));
}
