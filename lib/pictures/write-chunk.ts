import { crc32 } from 'node:zlib';

/** A chunk of a PNG: its length, its type of four letters, its content and their checksum. */
export function writeChunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const chunk = Buffer.alloc(content.length + 12);
  chunk.writeUInt32BE(content.length, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), content.length + 8);
  return chunk;
}
