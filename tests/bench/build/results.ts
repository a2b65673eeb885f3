import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Size } from './generate-content';
import type { Cost } from './measure-command';

/** One build of one site at one size. */
export type BuildResult = Omit<Cost, 'printed'> & {
  site: string;
  size: Size;
  /** Pages, and bytes of all files; packed twins are not counted. */
  pages: number;
  bytes: number;
  /** Peers: seconds to pack what they built as ours is packed. */
  packing?: number;
  /** Ours: seconds of each phase. */
  phases?: string;
  /** Ours: how many previews there are, and the milliseconds of processor to draw one. */
  previews?: { pictures: number; each: number };
  /** How many processes wanted to run while it was measured, beside its own, as the kernel averages it over a minute. */
  load: number;
};

const file = '.cache/bench-build/results.json';

/** Every result so far, from this run and earlier ones. */
export function readResults(): BuildResult[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as BuildResult[]) : [];
}

/** Keeps a result in place of an earlier one of the same site and size. */
export function keepResult(result: BuildResult): void {
  const others = readResults().filter(
    ({ site, size }) => site !== result.site || size.articles !== result.size.articles,
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify([...others, result], null, 1));
}
