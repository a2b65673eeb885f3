import { encode } from 'uqr';

/** A QR code to draw: `size` squares a side with its quiet edge, `path` the dark ones as an SVG path in units of one square. */
export type QrCode = { size: number; path: string };

/** Squares of quiet around a code, which scanners need. */
const quietEdge = 4;

/** The QR code of an address, with the least redundancy, since it is printed small and seldom soiled. */
export function toQrCode(url: string): QrCode {
  const { data: rows, size } = encode(url, { ecc: 'L', border: quietEdge });
  return { size, path: rows.map(toRowPath).join('') };
}

/** The dark runs of one row, each a closed box. */
function toRowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    const width = x - start + 1;
    path += `M${start} ${y}h${width}v1h-${width}z`;
  }
  return path;
}

/** The code as an SVG file, dark on light whatever the scheme. */
export function renderQrCodeFile(url: string): string {
  const { size, path } = toQrCode(url);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
}
