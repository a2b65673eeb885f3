import { hashWords } from '../kept/hash-files';
import { openKeptFolder } from '../kept/kept-folder';
import { compressTwins, packToFit, type Twins, twinSettings } from './compress';

const lengthBytes = 4;

/** Packed twins kept from build to build. */
export type TwinCache = {
  /**
   * The twins of some bytes at the first quality of brotli, or at the next where that may bring them into one flight: read if these bytes were
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
    const known = found && parseTwins(found);
    if (known !== undefined) return known;
    const twins = await compressTwins(bytes, quality);
    kept.keep(name, formatTwins(twins));
    return twins;
  };
  return {
    pack: (bytes, qualities) => packToFit(qualities, (quality) => packAt(bytes, quality)),
    dropUnused: kept.dropUnused,
  };
}

/** Both twins as one file, since a disk takes longer for another than for its bytes: how long each is, in four bytes, then one after the other. */
function formatTwins({ br, gz }: Twins): Uint8Array {
  const lengths = Buffer.alloc(2 * lengthBytes);
  lengths.writeUInt32BE(br.length);
  lengths.writeUInt32BE(gz.length, lengthBytes);
  return Buffer.concat([lengths, br, gz]);
}

/** The twins of a kept file; undefined where a disk has lost a part of it. */
function parseTwins(kept: Buffer): Twins | undefined {
  const begin = 2 * lengthBytes;
  if (kept.length < begin) return undefined;
  const end = begin + kept.readUInt32BE();
  if (kept.length !== end + kept.readUInt32BE(lengthBytes)) return undefined;
  return { br: kept.subarray(begin, end), gz: kept.subarray(end) };
}
