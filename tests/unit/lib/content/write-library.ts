import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small library without a fault. */
export const validLibrary = 'tests/fixtures/content';

/** What becomes of a file: words swapped for others, its whole new text or bytes, or `null` to remove it. */
export type Change = readonly [from: string, to: string] | string | Uint8Array | null;

/** Changes by the path inside the content folder. */
export type Changes = Record<string, Change>;

let directory: string | undefined;
let changed: string[] = [];

/** The valid library with some files changed, in a temporary folder of this process; the next call undoes the changes. */
export function writeLibrary(changes: Changes = {}): string {
  directory ??= copyUntilExit();
  const folder = directory;
  for (const inside of changed) restore(folder, inside);
  changed = Object.keys(changes);
  for (const [inside, change] of Object.entries(changes)) applyChange(join(folder, inside), change);
  return folder;
}

function copyUntilExit(): string {
  const folder = copyLibrary();
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A temporary copy of the valid library; whoever asks for it removes it. */
export function copyLibrary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'library-'));
  cpSync(validLibrary, folder, { recursive: true });
  return folder;
}

/** A file of the valid library as it stands there. */
export function readOriginal(inside: string): string {
  return readFileSync(join(validLibrary, inside), 'utf8');
}

function restore(folder: string, inside: string): void {
  const original = join(validLibrary, inside);
  if (existsSync(original)) cpSync(original, join(folder, inside));
  else rmSync(join(folder, inside), { force: true });
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
