import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unpackWoff } from '@/tests/visual/unpack-woff';

const woff = readFileSync('node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff');

/** The sum of a table's words of 32 bits, as a font's directory states it. */
function sum(table: Buffer): number {
  const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
  let total = 0;
  for (let at = 0; at < padded.length; at += 4) total = (total + padded.readUInt32BE(at)) >>> 0;
  return total;
}

test('a font is unpacked to the size it states, and every table to the sum it states', () => {
  const font = unpackWoff(woff);
  expect(font.length).toBe(woff.readUInt32BE(16));
  const count = font.readUInt16BE(4);
  expect(count).toBeGreaterThan(8);
  const wrong = Array.from({ length: count }, (_, place) => 12 + 16 * place).filter((at) => {
    const tag = font.toString('latin1', at, at + 4);
    const start = font.readUInt32BE(at + 8);
    // The table "head" holds the sum of the whole font, which its own sum leaves out.
    return (
      tag !== 'head' &&
      sum(font.subarray(start, start + font.readUInt32BE(at + 12))) !== font.readUInt32BE(at + 4)
    );
  });
  expect(wrong).toEqual([]);
});

test('another file is refused', () => {
  expect(() => unpackWoff(Buffer.from('wOF2'))).toThrow('not a WOFF 1.0 font');
});
