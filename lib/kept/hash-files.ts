import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { walkFolder } from '../content/read/walk-folder';

/** The hash of some files, and of all files of some folders: what a kept result depends on besides its input. What is not there counts as nothing. */
export function hashFiles(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(listFiles)) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** The hash of some words, short enough for a file's name. */
export function hashWords(...words: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const word of words) hash.update(word).update('\0');
  return hash.digest('hex').slice(0, 32);
}

function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  return statSync(path).isDirectory() ? walkFolder(path).map((name) => join(path, name)) : [path];
}
