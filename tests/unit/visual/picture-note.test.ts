import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pngSignature } from '@/lib/pictures/read-png';
import { writeChunk } from '@/lib/pictures/write-chunk';
import { addNote, readNote, toFingerprint } from '@/tests/visual/picture-note';

const note = { chromium: '156', words: 'abc' };
const bare = Buffer.concat([pngSignature, writeChunk('IEND', Buffer.alloc(0))]);

function write(png: Buffer): string {
  const path = join(mkdtempSync(join(tmpdir(), 'note-')), 'picture.png');
  writeFileSync(path, png);
  return path;
}

test('a picture carries its note, before its end', () => {
  const noted = addNote(bare, note);
  expect(readNote(write(noted))).toEqual(note);
  expect(noted.subarray(-12)).toEqual(bare.subarray(-12));
});

test('a picture that is not there has no note, and one without a note is refused', () => {
  expect(readNote('/no/such/picture.png')).toBeUndefined();
  expect(() => readNote(write(bare))).toThrow('carries no note: draw it again with "npm run visual:update"');
});

test('a fingerprint follows the words, not the white space between them', () => {
  expect(toFingerprint(' one\n  two ')).toBe(toFingerprint('one two'));
  expect(toFingerprint('one two')).not.toBe(toFingerprint('one too'));
});
