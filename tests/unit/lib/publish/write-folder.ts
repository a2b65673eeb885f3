import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFolders } from '@/lib/publish/replace-folder';

/** The files of a folder, by path inside it. */
export type Files = ReadonlyMap<string, Uint8Array | string>;

/** Writes files into a folder, which may not exist yet. */
export function writeFolder(folder: string, files: Files): void {
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Replaces whole folders by others, as a build does. */
export const replaceWith = (folders: ReadonlyMap<string, Files>): Promise<void> =>
  replaceFolders([...folders.keys()], (write) => {
    for (const [folder, files] of folders) for (const [name, content] of files) write(folder, name, content);
  });
