import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A small library without a fault. */
export const validLibrary = 'tests/fixtures/content';

/** What becomes of a file: words swapped for others, its whole new text or bytes, or `null` to remove it. */
export type Change = readonly [from: string, to: string] | string | Uint8Array | null;

/** Changes by the path inside the content folder. */
export type Changes = Record<string, Change>;

/** Copies the valid library to a temporary folder with some files changed; the folder goes when the test ends. */
export function writeLibrary(changes: Changes = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'library-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  cpSync(validLibrary, directory, { recursive: true });
  for (const [inside, change] of Object.entries(changes)) applyChange(join(directory, inside), change);
  return directory;
}

function applyChange(path: string, change: Change): void {
  mkdirSync(dirname(path), { recursive: true });
  if (change === null) rmSync(path);
  else if (typeof change === 'string' || change instanceof Uint8Array) writeFileSync(path, change);
  else writeFileSync(path, swap(path, change));
}

/** Throws when the words do not stand exactly once: a case that changes nothing would prove nothing. */
function swap(path: string, [from, to]: readonly [string, string]): string {
  const parts = readFileSync(path, 'utf8').split(from);
  if (parts.length !== 2) throw new Error(`"${from}" must stand once in ${path}`);
  return parts.join(to);
}
