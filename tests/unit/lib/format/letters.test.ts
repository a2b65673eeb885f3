import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listUndrawable } from '@/lib/format/letters';

/** The letters that a WOFF file holds: its `cmap` table of format 4, https://www.w3.org/TR/WOFF/ and the OpenType specification. */
function listLetters(woff: Buffer): Set<number> {
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, place) => 44 + place * 20);
  const entry = tables.find((at) => woff.toString('latin1', at, at + 4) === 'cmap') ?? 0;
  const [offset = 0, packed = 0, whole = 0] = [4, 8, 12].map((step) => woff.readUInt32BE(entry + step));
  const bytes = woff.subarray(offset, offset + packed);
  const cmap = packed < whole ? inflateSync(bytes) : bytes;
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, place) =>
    cmap.readUInt32BE(8 + place * 8),
  );
  const at = subtables.find((start) => cmap.readUInt16BE(start) === 4) ?? 0;
  const doubled = cmap.readUInt16BE(at + 6);
  const letters = new Set<number>();
  for (let step = 0; step < doubled; step += 2) {
    const last = cmap.readUInt16BE(at + 14 + step);
    const first = cmap.readUInt16BE(at + 16 + doubled + step);
    for (let letter = first; letter <= last && letter < 0xffff; letter++) letters.add(letter);
  }
  return letters;
}

test.each([400, 600])('every letter that is let through stands in the font of weight %i', (weight) => {
  const file = `node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff`;
  const held = listLetters(readFileSync(file));
  const allowed = Array.from({ length: 0x3000 }, (_, letter) => letter).filter(
    (letter) => listUndrawable(String.fromCodePoint(letter)).length === 0,
  );
  expect(allowed.length).toBeGreaterThan(190);
  // A soft hyphen is a place to break a word, never a letter to draw.
  const lacking = allowed.filter((letter) => !held.has(letter) && letter !== 0xad);
  expect(lacking.map((letter) => letter.toString(16))).toEqual([]);
});

test('each strange letter is named once', () => {
  expect(listUndrawable('🍵 α tea 🍵')).toEqual(['🍵', 'α']);
  expect(listUndrawable('Tea, “plainly” – 5 °C for €5…')).toEqual([]);
});
