import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { pngSignature } from '../../lib/pictures/read-png';
import { writeChunk } from '../../lib/pictures/write-chunk';

/** What a picture says of itself: which Chromium drew it, and a fingerprint of the words that stand in it. */
export type PictureNote = { chromium: string; words: string };

const keyword = 'Comment\0';

/** Puts a note into a PNG, as a text chunk before its end. */
export function addNote(png: Buffer, note: PictureNote): Buffer {
  const end = png.length - 12;
  const chunk = writeChunk('tEXt', Buffer.from(keyword + JSON.stringify(note), 'latin1'));
  return Buffer.concat([png.subarray(0, end), chunk, png.subarray(end)]);
}

/** The note of a PNG file; nothing when there is no such file. Throws when it carries none. */
export function readNote(path: string): PictureNote | undefined {
  if (!existsSync(path)) return undefined;
  const png = readFileSync(path);
  for (let at = pngSignature.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) !== 'tEXt') continue;
    const text = png.toString('latin1', at + 8, at + 8 + png.readUInt32BE(at));
    return JSON.parse(text.slice(keyword.length)) as PictureNote;
  }
  throw new Error(`${path} carries no note: draw it again with "npm run visual:update"`);
}

/** A fingerprint of some words, whatever the white space between them. */
export const toFingerprint = (words: string): string =>
  createHash('sha256').update(words.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 12);
