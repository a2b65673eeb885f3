import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './write-whole';

/** A folder of results that a later build need not work out again, each a file named by the hash of all that decides it. */
export type KeptFolder = {
  /** What is kept by a name; undefined when nothing is. */
  read: (name: string) => Buffer | undefined;
  keep: (name: string, content: Uint8Array | string) => void;
  /** Removes what nobody has asked for since the folder was opened here. */
  dropUnused: () => void;
};

/** Opens a folder of kept results, which need not exist yet. */
export function openKeptFolder(folder: string): KeptFolder {
  const asked = new Set<string>();
  mkdirSync(folder, { recursive: true });
  return {
    read: (name) => {
      asked.add(name);
      const file = join(folder, name);
      return existsSync(file) ? readFileSync(file) : undefined;
    },
    keep: (name, content) => writeWhole(join(folder, name), content),
    dropUnused: () => {
      for (const name of readdirSync(folder))
        if (!asked.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}
