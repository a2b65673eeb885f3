import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { drawnFolderSetting, toDrawnFiles } from '../drawn-folder';
import { writeWhole } from '../kept/write-whole';
import { indexFolder, type PublishedIndex } from './publish-index';

const sizeEnding = '.size';
const addressEnding = '.url';
/** How often a page looks whether an index has an address, in milliseconds. */
const every = 50;

/** How many characters each index that is kept in a folder has, by its name. */
export const listSizes = (folder: string): [string, number][] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(sizeEnding))
    .map((file) => [file.slice(0, -sizeEnding.length), Number(readFileSync(join(folder, file), 'utf8'))]);

/** Writes an index into the folder of a build: its files as they are published, its size, and its address for the pages that wait for it. */
export const keepIndex = (folder: string, name: string, { url, files, size }: PublishedIndex): void => {
  for (const [file, json] of files) writeWhole(join(toDrawnFiles(folder), indexFolder, file), json);
  writeWhole(join(folder, `${name}${sizeEnding}`), String(size));
  writeWhole(join(folder, `${name}${addressEnding}`), url);
};

/**
 * The address of an index. In a build it is built by one program, and this waits until it has been: each kind of page has modules of its
 * own, in each of Next's workers, and would build it again. It waits without end, since a build ends Next when that program fails.
 */
export const findIndexUrl = async (name: string, build: () => PublishedIndex): Promise<string> => {
  const folder = process.env[drawnFolderSetting];
  if (!folder) return build().url;
  const address = join(folder, `${name}${addressEnding}`);
  while (!existsSync(address)) await wait(every);
  return readFileSync(address, 'utf8');
};
