import { hashWords } from '../kept/hash-files';
import { openKeptFolder } from '../kept/kept-folder';
import { compressTwins, twinSettings } from './compress';

type Twins = { br: Uint8Array; gz: Uint8Array };

/** Packed twins kept from build to build. */
export type TwinCache = {
  /** The twins of some bytes at a quality of brotli: read if these bytes were packed so before, else made and kept. */
  pack: (bytes: Uint8Array, quality: number) => Promise<Twins>;
  /** Removes the twins that nobody has asked for since the cache was opened. */
  dropUnused: () => void;
};

/** Opens a folder of packed twins, named by the hash of what they pack. It may not exist yet. */
export function openTwinCache(folder: string): TwinCache {
  const kept = openKeptFolder(folder);
  return {
    pack: async (bytes, quality) => {
      const name = hashWords(twinSettings, String(quality), bytes);
      const [br, gz] = [kept.read(`${name}.br`), kept.read(`${name}.gz`)];
      if (br !== undefined && gz !== undefined) return { br, gz };
      const twins = await compressTwins(bytes, quality);
      kept.keep(`${name}.br`, twins.br);
      kept.keep(`${name}.gz`, twins.gz);
      return twins;
    },
    dropUnused: kept.dropUnused,
  };
}
