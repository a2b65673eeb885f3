import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../kept/write-whole';
import type { PublishedIndex } from './publish-index';

/** The setting by which a build tells Next's workers in which folder indexes are kept; without it nothing is kept. */
export const indexFolderSetting = 'KEPT_SEARCH_INDEXES';

/** Where the files of kept indexes stand in their folder, as they are published. */
export const toIndexFiles = (folder: string): string => join(folder, 'files');

const sizeEnding = '.size';

/** How many characters each index that is kept in a folder has, by its name. */
export const listSizes = (folder: string): [string, number][] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(sizeEnding))
    .map((file) => [file.slice(0, -sizeEnding.length), Number(readFileSync(join(folder, file), 'utf8'))]);

/**
 * The address of an index. The first program of a build that asks builds it and keeps its files; each kind of page has modules of its own,
 * in each worker, and would build it again. Without a folder nothing is kept.
 */
export const keepIndex = (name: string, build: () => PublishedIndex): string => {
  const folder = process.env[indexFolderSetting];
  if (!folder) return build().url;
  const address = join(folder, `${name}.url`);
  if (existsSync(address)) return readFileSync(address, 'utf8');
  const { url, files, size } = build();
  for (const [file, json] of files) writeWhole(join(toIndexFiles(folder), file), json);
  writeWhole(join(folder, `${name}${sizeEnding}`), String(size));
  // Written last: where it stands, all files do.
  writeWhole(address, url);
  return url;
};
