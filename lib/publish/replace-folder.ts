import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files of a folder, by path inside it. */
export type Files = ReadonlyMap<string, Uint8Array | string>;

const asideEnding = '.writing';
const oldEnding = '.old';

/** Writes the files of some folders aside and then swaps the whole folders in, so that a half-written one never stands at its name. */
export function replaceFolders(folders: ReadonlyMap<string, Files>): void {
  const names = [...folders.keys()];
  for (const folder of names) mendFolder(folder);
  try {
    for (const [folder, files] of folders) writeFiles(`${folder}${asideEnding}`, files);
    for (const folder of names) swapIn(folder);
  } catch (error) {
    for (const folder of names) swapBack(folder);
    throw error;
  } finally {
    for (const folder of names) mendFolder(folder);
  }
}

/** Puts right what a build that was ended in the middle has left: a folder that is gone comes back, and what lies aside goes. */
export function mendFolder(folder: string): void {
  const old = `${folder}${oldEnding}`;
  if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
  for (const ending of [asideEnding, oldEnding])
    rmSync(`${folder}${ending}`, { recursive: true, force: true });
}

function writeFiles(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

function swapIn(folder: string): void {
  if (existsSync(folder)) renameSync(folder, `${folder}${oldEnding}`);
  renameSync(`${folder}${asideEnding}`, folder);
}

function swapBack(folder: string): void {
  const old = `${folder}${oldEnding}`;
  if (!existsSync(old)) return;
  rmSync(folder, { recursive: true, force: true });
  renameSync(old, folder);
}
