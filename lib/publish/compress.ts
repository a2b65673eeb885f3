import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** How brotli writes how far back a repeat lies; found by trying all on the articles, up to 26 bytes less a page. */
const distances = { postfix: 1, direct: 8 };

/** Files whose bytes shrink; pictures are packed already. */
const compressible = /\.(?:html|js|json|svg|xml|txt|webmanifest)$/;

/** Whether a file is published with packed twins. Files that hosts read for themselves are not. */
export function hasTwins(file: string): boolean {
  return compressible.test(file);
}

/** A file's packed twins, by ending, at the strongest setting; it is done once a build. */
export async function compressTwins(bytes: Uint8Array): Promise<{ br: Buffer; gz: Buffer }> {
  const [br, gz] = await Promise.all([
    compressBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_NPOSTFIX]: distances.postfix,
        [constants.BROTLI_PARAM_NDIRECT]: distances.direct,
      },
    }),
    compressGzip(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  return { br, gz };
}
