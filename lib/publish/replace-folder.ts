import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a file, by its path inside one of the folders. */
export type WriteFile = (folder: string, name: string, content: Uint8Array | string) => void;

const asideEnding = '.writing';
const oldEnding = '.old';

/** Has some folders filled aside and then swaps them in whole, so that a half-written one never stands at its name. */
export async function replaceFolders(
  folders: readonly string[],
  fill: (write: WriteFile) => void | Promise<void>,
): Promise<void> {
  for (const folder of folders) mendFolder(folder);
  try {
    for (const folder of folders) mkdirSync(toAside(folder), { recursive: true });
    await fill((folder, name, content) => writeInside(toAside(folder), name, content));
    for (const folder of folders) swapIn(folder);
  } catch (error) {
    for (const folder of folders) swapBack(folder);
    throw error;
  } finally {
    for (const folder of folders) mendFolder(folder);
  }
}

/** Puts right what a build that was ended in the middle has left: a folder that is gone comes back, and what lies aside goes. */
export function mendFolder(folder: string): void {
  if (isMovedAway(folder)) bringBack(folder);
  for (const ending of [asideEnding, oldEnding])
    rmSync(`${folder}${ending}`, { recursive: true, force: true });
}

/** Whether a build was ended between the moment a folder went and the moment the new one came: the old one lies aside, whole. */
export function isMovedAway(folder: string): boolean {
  return !existsSync(folder) && existsSync(toOld(folder));
}

/** Puts the old folder back in its place. Nothing is removed. */
export function bringBack(folder: string): void {
  renameSync(toOld(folder), folder);
}

const toOld = (folder: string): string => `${folder}${oldEnding}`;

const toAside = (folder: string): string => `${folder}${asideEnding}`;

function writeInside(folder: string, name: string, content: Uint8Array | string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function swapIn(folder: string): void {
  if (existsSync(folder)) renameSync(folder, toOld(folder));
  renameSync(toAside(folder), folder);
}

function swapBack(folder: string): void {
  if (!existsSync(toOld(folder))) return;
  rmSync(folder, { recursive: true, force: true });
  bringBack(folder);
}
