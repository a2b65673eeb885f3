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

/** What an article or answer may weigh with the styles in it, in brotli bytes: one first flight of a connection. */
export const pageBudget = 13_400;

const strongest = constants.BROTLI_MAX_QUALITY;
/** One step below the strongest: it costs a page 2 or 3 bytes in 100 and takes a third of the time. */
const lighter = strongest - 1;

/** The shards of a search that has outgrown one file: small, and by the thousand. */
const shards = /^search-index\/[^/]+\//;
/** QR codes, one a page, which few readers open: any better than this packs 26 bytes more out of 800, and takes nine times as long. */
const codes = /^qr\//;
const quick = 5;
/** With more pages than this, packing them at the strongest is a quarter of the work of a whole build. */
const manyPages = 1000;

/**
 * The qualities at which brotli packs a file, by its path in the site and the number of the site's pages: the first, and the next where the
 * file outgrows one flight. Whatever readers wait for is packed at the strongest, but for a large site's pages that arrive in one flight without it.
 */
export function listQualities(file: string, pages: number): readonly [number, ...number[]] {
  if (codes.test(file)) return [quick];
  if (shards.test(file)) return [lighter];
  return file.endsWith('.html') && pages > manyPages ? [lighter, strongest] : [strongest];
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

/** A file's packed twins, by ending. */
export type Twins = { br: Uint8Array; gz: Uint8Array };

/** Up to what weight a file may fit one flight at the next quality, in brotli bytes: on pages of some weight the strongest saves 1 to 2 in 100, and never more than 3. */
const almostFits = pageBudget * 1.03;

/** The twins of the first quality at which a file fits one flight; the next is not tried with what will not fit, or has. */
export async function packToFit(
  [first, ...others]: readonly [number, ...number[]],
  packAt: (quality: number) => Promise<Twins>,
): Promise<Twins> {
  let twins = await packAt(first);
  for (const quality of others) {
    const { length } = twins.br;
    if (length > pageBudget && length <= almostFits) twins = await packAt(quality);
  }
  return twins;
}

/** Packs a file at a quality of brotli; it is done once a build. */
export async function compressTwins(bytes: Uint8Array, quality: number): Promise<Twins> {
  const params = {
    ...brotliParams,
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([compressBrotli(bytes, { params }), compressGzip(bytes, gzipOptions)]);
  return { br, gz };
}
