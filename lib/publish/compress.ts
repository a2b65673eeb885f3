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
/** One step below the strongest: it costs a page 1 to 3 bytes in 100 and takes a third of the time. */
const lighter = strongest - 1;

/** The shards of a search that has outgrown one file: small, and by the thousand. */
const shards = /^search-index\/[^/]+\//;
/** QR codes, one a page, which few readers open: one step below the strongest saves 3 to 6 bytes in 100, and takes nine times as long. */
const codes = /^qr\//;
const quick = 5;
/** With more pages than this, packing them at the strongest would take as long as drawing them. */
const manyPages = 1000;

/**
 * The qualities at which brotli packs a file, by its path in the site and the number of the site's pages: the first, and the next where that
 * may bring the file into one flight. Whatever readers wait for is packed at the strongest, but for a large site's pages where it would not change in how many flights they arrive.
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

/** Up to what weight at one quality the next is tried, in brotli bytes: of 166 pages the strongest saved none more than 3.2 bytes in 100. */
const almostFits = pageBudget * 1.05;

/** A file's twins at the first quality, or at the next where it outgrows one flight by so little that the next may mend it. */
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
