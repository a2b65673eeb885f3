import { hashWords } from '../kept/hash-files';
import { openKeptFolder } from '../kept/kept-folder';
import { compressTwins, pageBudget, twinSettings } from './compress';

type Twins = { br: Uint8Array; gz: Uint8Array };

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
    pack: async (bytes, [first, ...others]) => {
      let twins = await packAt(bytes, first);
      for (const quality of others) if (twins.br.length > pageBudget) twins = await packAt(bytes, quality);
      return twins;
    },
    dropUnused: kept.dropUnused,
  };
}
