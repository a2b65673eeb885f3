import { hashWords } from '../kept/hash-files';
import { openKeptFolder } from '../kept/kept-folder';
import { compressTwins, packToFit, type Twins, twinSettings } from './compress';

/** Packed twins kept from build to build. */
export type TwinCache = {
  /**
   * The twins of some bytes at the first quality of brotli, or at the next where they outgrow one flight: read if these bytes were
   * packed so before, else made and kept.
   */
  pack: (bytes: Uint8Array, qualities: readonly [number, ...number[]]) => Promise<Twins>;
  /** Removes the twins that nobody has asked for since the cache was opened. */
  dropUnused: () => void;
};

/** Opens a folder of packed twins, named by the hash of what they pack. It may not exist yet. */
export function openTwinCache(folder: string): TwinCache {
  const kept = openKeptFolder(folder);
  const packAt = async (bytes: Uint8Array, quality: number): Promise<Twins> => {
    const name = hashWords(twinSettings, String(quality), bytes);
    const [br, gz] = [kept.read(`${name}.br`), kept.read(`${name}.gz`)];
    if (br !== undefined && gz !== undefined) return { br, gz };
    const twins = await compressTwins(bytes, quality);
    kept.keep(`${name}.br`, twins.br);
    kept.keep(`${name}.gz`, twins.gz);
    return twins;
  };
  return {
    pack: (bytes, qualities) => packToFit(qualities, (quality) => packAt(bytes, quality)),
    dropUnused: kept.dropUnused,
  };
}
