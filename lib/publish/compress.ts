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

const brotliParams = {
  [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
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

/** A file's packed twins, by ending, at the strongest setting; it is done once a build. */
export async function compressTwins(bytes: Uint8Array): Promise<{ br: Buffer; gz: Buffer }> {
  const params = { ...brotliParams, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [br, gz] = await Promise.all([compressBrotli(bytes, { params }), compressGzip(bytes, gzipOptions)]);
  return { br, gz };
}
