import { inflateSync } from 'node:zlib';

/** A picture's pixels, each one number `0xrrggbb`, row by row. */
export type Pixels = { width: number; height: number; colors: Uint32Array };

/** The first bytes of every PNG. */
export const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');

/** Channels of a pixel by the PNG's type of color: red, green, blue, and in the second how opaque it is. */
const channelsOf: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Reads a PNG of 8-bit RGBA, the kind that `next/og` draws, or of 8-bit RGB, the kind of a browser's screenshot; opaque pixels are expected. Throws at any other kind. */
export function readPng(png: Buffer): Pixels {
  const [header, body] = [findChunks(png, 'IHDR'), findChunks(png, 'IDAT')];
  const channels = channelsOf[header[9] ?? 0];
  if (header[8] !== 8 || channels === undefined || header[12] !== 0)
    throw new Error('not a PNG of 8-bit RGB or RGBA without interlacing');
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const bytes = removeFilters(inflateSync(body), { stride: width * channels, height, channels });
  const colors = new Uint32Array(width * height);
  for (let pixel = 0; pixel < colors.length; pixel++) {
    const at = pixel * channels;
    colors[pixel] = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  }
  return { width, height, colors };
}

/** The contents of all chunks of a type, joined. */
function findChunks(png: Buffer, type: string): Buffer {
  const found: Buffer[] = [];
  for (let at = pngSignature.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === type) found.push(png.subarray(at + 8, at + 8 + length));
  }
  return Buffer.concat(found);
}

type RowShape = { stride: number; height: number; channels: number };

/** Undoes the filter of each row: https://www.w3.org/TR/png/#9Filters. */
function removeFilters(rows: Buffer, { stride, height, channels }: RowShape): Uint8Array {
  const bytes = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = rows[row * (stride + 1)];
    for (let place = 0; place < stride; place++) {
      const at = row * stride + place;
      const left = place < channels ? 0 : (bytes[at - channels] ?? 0);
      const above = row === 0 ? 0 : (bytes[at - stride] ?? 0);
      const corner = row === 0 || place < channels ? 0 : (bytes[at - stride - channels] ?? 0);
      bytes[at] = (rows[row * (stride + 1) + 1 + place] ?? 0) + predict(filter, left, above, corner);
    }
  }
  return bytes;
}

function predict(filter: number | undefined, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  return filter === 4 ? predictPaeth(left, above, corner) : 0;
}

function predictPaeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((byte) => Math.abs(guess - byte)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
