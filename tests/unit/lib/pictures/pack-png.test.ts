import { deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packPng } from '@/lib/pictures/pack-png';
import { pngSignature, readPng } from '@/lib/pictures/read-png';
import { writeChunk } from '@/lib/pictures/write-chunk';

/** A PNG of 8-bit RGBA whose rows are written with their filters. */
function writePng(width: number, rows: number[][], header: number[] = [8, 6, 0, 0, 0]): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(rows.length, 4);
  return Buffer.concat([
    pngSignature,
    writeChunk('IHDR', Buffer.concat([size, Buffer.from(header)])),
    writeChunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    writeChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The bytes of one chunk of a PNG. */
function readChunk(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

const filtered = writePng(2, [
  [0, 10, 20, 30, 255, 40, 50, 60, 255],
  [1, 10, 20, 30, 255, 30, 30, 30, 0],
  [2, 0, 0, 0, 0, 0, 0, 0, 0],
  [3, 5, 10, 15, 128, 15, 15, 15, 0],
  [4, 0, 0, 0, 0, 0, 0, 0, 0],
]);

test('rows are read through each of the five filters', () => {
  const { width, height, colors } = readPng(filtered);
  expect([width, height]).toEqual([2, 5]);
  const row = [0x0a141e, 0x28323c];
  expect([...colors]).toEqual([...row, ...row, ...row, ...row.slice(0, 1), colors[7], colors[8], colors[9]]);
  expect(colors[8]).toBe(0x0a141e);
});

test('a picture without a channel for how opaque it is reads the same', () => {
  const rows = [
    [0, 10, 20, 30, 40, 50, 60],
    [1, 10, 20, 30, 30, 30, 30],
  ];
  const row = [0x0a141e, 0x28323c];
  expect([...readPng(writePng(2, rows, [8, 2, 0, 0, 0])).colors]).toEqual([...row, ...row]);
});

test('a picture of another kind is refused', () => {
  expect(() => readPng(writePng(1, [[0, 1, 2, 3]], [8, 3, 0, 0, 0]))).toThrow(
    'not a PNG of 8-bit RGB or RGBA',
  );
});

test('few colours are kept exactly', () => {
  const packed = packPng(filtered);
  expect(packed.subarray(0, 8)).toEqual(pngSignature);
  const palette = readChunk(packed, 'PLTE');
  const rows = inflateSync(readChunk(packed, 'IDAT'));
  const shown = [...rows].filter((_, at) => at % 3 !== 0).map((place) => palette.readUIntBE(place * 3, 3));
  expect(shown).toEqual([...readPng(filtered).colors]);
});

test('colours are made coarser first where that is asked', () => {
  const packed = packPng(writePng(2, [[0, 1, 2, 3, 255, 7, 6, 5, 255]]), (color) => color & 0xfcfcfc);
  expect([...readChunk(packed, 'PLTE')]).toEqual([0, 0, 0, 4, 4, 4]);
});

test('of too many colours the rarest become their nearest kin', () => {
  const grays = Array.from({ length: 300 }, (_, step) => [step % 256, step % 256, Math.min(255, step), 255]);
  const row = [0, ...grays.flat(), ...grays.slice(0, 250).flat()];
  const packed = packPng(writePng(550, [row]));
  const palette = readChunk(packed, 'PLTE');
  expect(palette.length).toBe(256 * 3);
  const rows = inflateSync(readChunk(packed, 'IDAT'));
  expect(palette.readUIntBE((rows[1] ?? 0) * 3, 3)).toBe(0);
});
