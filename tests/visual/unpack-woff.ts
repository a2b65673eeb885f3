import { inflateSync } from 'node:zlib';

/** One table of a font: what its directory says of it, and its bytes. */
type Table = { tag: Buffer; checksum: number; bytes: Buffer };

const woffHeader = 44;
const woffEntry = 20;
const sfntHeader = 12;
const sfntEntry = 16;

/** Makes of a WOFF 1.0 file the plain font it was made from, which Chromium takes from a system's fonts: https://www.w3.org/TR/WOFF/. Throws at any other file. */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font');
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, place) => readTable(woff, place));
  const head = Buffer.alloc(sfntHeader + sfntEntry * tables.length);
  writeHeader(head, woff.subarray(4, 8), tables.length);
  const parts: Buffer[] = [head];
  let offset = head.length;
  for (const [place, table] of tables.entries()) {
    writeEntry(head.subarray(sfntHeader + sfntEntry * place), table, offset);
    // Tables begin at multiples of four bytes.
    const rest = Buffer.alloc((4 - (table.bytes.length % 4)) % 4);
    parts.push(table.bytes, rest);
    offset += table.bytes.length + rest.length;
  }
  return Buffer.concat(parts);
}

function readTable(woff: Buffer, place: number): Table {
  const at = woffHeader + woffEntry * place;
  const [offset, packed, whole] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field));
  const stored = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
  return {
    tag: woff.subarray(at, at + 4),
    checksum: woff.readUInt32BE(at + 16),
    bytes: packed === whole ? stored : inflateSync(stored),
  };
}

function writeHeader(head: Buffer, flavor: Buffer, count: number): void {
  const power = Math.floor(Math.log2(count));
  flavor.copy(head);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(2 ** power * sfntEntry, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE((count - 2 ** power) * sfntEntry, 10);
}

function writeEntry(entry: Buffer, { tag, checksum, bytes }: Table, offset: number): void {
  tag.copy(entry);
  entry.writeUInt32BE(checksum, 4);
  entry.writeUInt32BE(offset, 8);
  entry.writeUInt32BE(bytes.length, 12);
}
