import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readProcess, sumMemory } from './read-processes';

/** What a command cost: seconds on the clock and of processor, memory in MiB of its largest process and of all at once, and what it printed. */
export type Cost = {
  seconds: number;
  cpuSeconds: number;
  largestMib: number;
  allMib: number;
  printed: string;
};

/** How often memory is looked at, in milliseconds. */
const every = 250;

/** Runs a command to its end and measures it with all it starts; Linux only. Throws when it fails. */
export async function measureCommand(
  program: string,
  words: readonly string[],
  { cwd = '.', env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Cost> {
  const begun = performance.now();
  const cpuBefore = readChildrenCpu();
  const child = spawn(program, words, {
    cwd,
    env: { ...process.env, ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (printed += part));
  const most = { largest: 0, all: 0 };
  const watch = setInterval(() => noteMemory(child.pid ?? 0, most), every);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(watch);
  if (code !== 0) throw new Error(`${program} ${words.join(' ')} failed:\n${printed.slice(-3_000)}`);
  return {
    seconds: (performance.now() - begun) / 1000,
    cpuSeconds: readChildrenCpu() - cpuBefore,
    largestMib: Math.round(most.largest),
    allMib: Math.round(most.all),
    printed,
  };
}

function noteMemory(root: number, most: { largest: number; all: number }): void {
  const running = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? readProcess(name) : []));
  const { largest, all } = sumMemory(root, running);
  most.largest = Math.max(most.largest, largest);
  most.all = Math.max(most.all, all);
}

/** Seconds of processor that children which have ended used, theirs included; the kernel counts hundredths (proc(5), cutime and cstime). */
function readChildrenCpu(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
