import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Files whose bytes shrink; pictures are packed already. */
const compressible = /\.(?:html|js|json|svg|xml|txt|webmanifest)$/;

/** Whether a file is published with packed twins. Files that hosts read for themselves are not. */
export function hasTwins(file: string): boolean {
  return compressible.test(file);
}

/**
 * Files that come by the thousand and are small: QR codes, which few readers open by themselves, and the shards of a search that has
 * outgrown one file. One step below the strongest costs them 1 to 5 in 100 bytes and takes a third of the time.
 */
const many = /^(?:qr|search-index\/[^/]+)\//;

/** The quality at which brotli packs a file, by its path in the site: the strongest for whatever readers wait for. */
export function toQuality(file: string): number {
  return many.test(file) ? constants.BROTLI_MAX_QUALITY - 1 : constants.BROTLI_MAX_QUALITY;
}

const brotliParams = {
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  // How the distance of a repeat is written; found by trying all on the three heaviest articles, 20 to 40 bytes less.
  [constants.BROTLI_PARAM_NPOSTFIX]: 2,
  [constants.BROTLI_PARAM_NDIRECT]: 0,
};
const gzipOptions = { level: constants.Z_BEST_COMPRESSION };

/** All that decides the bytes of a twin beside what it packs, the versions of the packers included. */
export const twinSettings = JSON.stringify([
  brotliParams,
  gzipOptions,
  process.versions.brotli,
  process.versions.zlib,
]);

/** A file's packed twins, by ending; it is done once a build. */
export async function compressTwins(bytes: Uint8Array, quality: number): Promise<{ br: Buffer; gz: Buffer }> {
  const params = {
    ...brotliParams,
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([compressBrotli(bytes, { params }), compressGzip(bytes, gzipOptions)]);
  return { br, gz };
}
