import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressTwins, twinSettings } from './compress';

type Twins = { br: Uint8Array; gz: Uint8Array };

/** Packed twins kept from build to build. */
export type TwinCache = {
  /** The twins of some bytes: read if these bytes were packed before with the same settings, else made and kept. */
  pack: (bytes: Uint8Array) => Promise<Twins>;
  /** Removes the twins that nobody has asked for since the cache was opened. */
  dropUnused: () => void;
};

/** Opens a folder of packed twins, named by the hash of what they pack. It may not exist yet. */
export function openTwinCache(folder: string): TwinCache {
  mkdirSync(folder, { recursive: true });
  const asked = new Set<string>();
  return {
    pack: async (bytes) => {
      const key = createHash('sha256').update(twinSettings).update(bytes).digest('hex');
      asked.add(`${key}.br`).add(`${key}.gz`);
      return readTwins(folder, key) ?? keepTwins(folder, key, await compressTwins(bytes));
    },
    dropUnused: () => {
      for (const name of readdirSync(folder)) if (!asked.has(name)) rmSync(join(folder, name));
    },
  };
}

function readTwins(folder: string, key: string): Twins | undefined {
  // The `.gz` is written last, so where it stands both do.
  if (!existsSync(join(folder, `${key}.gz`))) return undefined;
  return {
    br: readFileSync(join(folder, `${key}.br`)),
    gz: readFileSync(join(folder, `${key}.gz`)),
  };
}

function keepTwins(folder: string, key: string, twins: Twins): Twins {
  writeWhole(join(folder, `${key}.br`), twins.br);
  writeWhole(join(folder, `${key}.gz`), twins.gz);
  return twins;
}

/** Half a file never stands at its name, even when the build is ended in the middle. */
function writeWhole(path: string, bytes: Uint8Array): void {
  writeFileSync(`${path}.writing`, bytes);
  renameSync(`${path}.writing`, path);
}
