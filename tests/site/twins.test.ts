import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { everyPage, files, readPublished } from './built-site';

const unpack: Record<string, (bytes: Buffer) => Buffer> = { br: brotliDecompressSync, gz: gunzipSync };

test('every page is packed both ways', () => {
  const unpacked = everyPage.filter(({ file }) => !files.has(`${file}.br`) || !files.has(`${file}.gz`));
  expect(unpacked.map(({ file }) => file)).toEqual([]);
});

test.each(Object.entries(unpack))(
  'every packed .%s file holds exactly the file beside it',
  (ending, decode) => {
    const packed = [...files].filter((file) => file.endsWith(`.${ending}`));
    expect(packed.length).toBeGreaterThanOrEqual(everyPage.length);
    const wrong = packed.filter((file) => {
      const plain = file.slice(0, -ending.length - 1);
      return !files.has(plain) || !decode(readPublished(file)).equals(readPublished(plain));
    });
    expect(wrong).toEqual([]);
  },
);
