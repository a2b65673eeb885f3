import { deflateSync } from 'node:zlib';
import { type Pixels, pngSignature, readPng } from './read-png';
import { writeChunk } from './write-chunk';

/** How many colours a packed picture may have: one byte a pixel. */
const mostColors = 256;

/** Packs a drawn PNG to about a third: its colours, made coarser first where that is asked, become a palette, the rarest of them their nearest kin. */
export function packPng(png: Buffer, coarsen = (color: number): number => color): Buffer {
  const drawn = readPng(png);
  const pixels = { ...drawn, colors: drawn.colors.map(coarsen) };
  const { palette, places } = toPalette(pixels);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels.width, 0);
  header.writeUInt32BE(pixels.height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    pngSignature,
    writeChunk('IHDR', header),
    writeChunk('PLTE', Buffer.from(palette.flatMap(toChannels))),
    writeChunk('IDAT', deflateSync(toRows(pixels, places), { level: 9 })),
    writeChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours met most often, and for every colour the place of its nearest among them. */
function toPalette({ colors }: Pixels): { palette: number[]; places: Map<number, number> } {
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostColors)
    .map(([color]) => color);
  const channels = palette.map(toChannels);
  const places = new Map(palette.map((color, place) => [color, place]));
  for (const color of counts.keys())
    if (!places.has(color)) places.set(color, findNearest(channels, toChannels(color)));
  return { palette, places };
}

type Channels = readonly [red: number, green: number, blue: number];

/** The place of the color that differs least, by the squares of what its channels differ. */
function findNearest(palette: readonly Channels[], [red, green, blue]: Channels): number {
  let place = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, known] of palette.entries()) {
    const distance = (known[0] - red) ** 2 + (known[1] - green) ** 2 + (known[2] - blue) ** 2;
    if (distance >= least) continue;
    least = distance;
    place = at;
  }
  return place;
}

function toChannels(color: number): Channels {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

/** Rows of palette places, each after the mark that says "no filter". */
function toRows({ width, height, colors }: Pixels, places: ReadonlyMap<number, number>): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < colors.length; at++)
    rows[at + Math.floor(at / width) + 1] = places.get(colors[at] ?? 0) ?? 0;
  return rows;
}
