import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../kept/write-whole';
import type { PublishedIndex } from './publish-index';

/** The setting by which a build tells Next's workers in which folder indexes are kept; without it nothing is kept. */
export const indexFolderSetting = 'KEPT_SEARCH_INDEXES';

/** Where the files of kept indexes stand in their folder, as they are published. */
export const toIndexFiles = (folder: string): string => join(folder, 'files');

/**
 * The address of an index. The first program of a build that asks builds it and keeps its files; each kind of page has modules of its own,
 * in each worker, and would build it again. Without a folder nothing is kept.
 */
export const keepIndex = (name: string, build: () => PublishedIndex): string => {
  const folder = process.env[indexFolderSetting];
  if (!folder) return build().url;
  const address = join(folder, `${name}.url`);
  if (existsSync(address)) return readFileSync(address, 'utf8');
  const { url, files } = build();
  for (const [file, json] of files) writeWhole(join(toIndexFiles(folder), file), json);
  // Written last: where it stands, all files do.
  writeWhole(address, url);
  return url;
};
