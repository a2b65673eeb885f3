import { hashWords } from '../kept/hash-files';
import { openKeptFolder } from '../kept/kept-folder';
import { compressTwins, packToFit, type Twins, twinSettings } from './compress';

const lengthBytes = 4;

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
    const found = kept.read(name);
    if (found !== undefined) return parseTwins(found);
    const twins = await compressTwins(bytes, quality);
    kept.keep(name, formatTwins(twins));
    return twins;
  };
  return {
    pack: (bytes, qualities) => packToFit(qualities, (quality) => packAt(bytes, quality)),
    dropUnused: kept.dropUnused,
  };
}

/** Both twins as one file, since a disk takes longer for another than for its bytes: the length of the first in four bytes, then one after the other. */
function formatTwins({ br, gz }: Twins): Uint8Array {
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(br.length);
  return Buffer.concat([length, br, gz]);
}

function parseTwins(kept: Buffer): Twins {
  const end = lengthBytes + kept.readUInt32BE();
  return { br: kept.subarray(lengthBytes, end), gz: kept.subarray(end) };
}
