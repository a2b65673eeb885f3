import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder } from '@/lib/publish/replace-folder';

let parent = '';
let folder = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'replace-'));
  folder = join(parent, 'out');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

test('a folder is made with its files, in folders of their own, as text and as bytes', () => {
  replaceFolder(
    folder,
    new Map<string, string | Uint8Array>([
      ['index.html', 'é'],
      ['faq/a/og.png', new Uint8Array([0, 255])],
    ]),
  );
  expect(read('index.html')).toBe('é');
  expect([...readFileSync(join(folder, 'faq/a/og.png'))]).toEqual([0, 255]);
});

test('nothing of the old folder stays, and nothing is left aside', () => {
  replaceFolder(folder, new Map([['old.html', 'old']]));
  replaceFolder(folder, new Map([['new.html', 'new']]));
  expect(readdirSync(folder)).toEqual(['new.html']);
  expect(readdirSync(parent)).toEqual(['out']);
});

/** A folder stands in `out`, and writing fails because one name is needed for a file and for a folder. */
function failToWrite(): void {
  replaceFolder(
    folder,
    new Map([
      ['first.html', 'first'],
      ['a', 'a file'],
      ['a/b.html', 'a file in it'],
    ]),
  );
}

test('when writing fails the old folder stays whole, and nothing is left aside', () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'old.html'), 'old');
  expect(failToWrite).toThrow(/EEXIST|ENOTDIR/);
  expect(readdirSync(folder)).toEqual(['old.html']);
  expect(read('old.html')).toBe('old');
  expect(readdirSync(parent)).toEqual(['out']);
});

test('when writing fails and there was no folder, there is none after', () => {
  expect(failToWrite).toThrow(/EEXIST|ENOTDIR/);
  expect(readdirSync(parent)).toEqual([]);
});

test('when swapping fails the old folder comes back', () => {
  replaceFolder(folder, new Map([['old.html', 'old']]));
  expect(() => replaceFolder(folder, new Map())).toThrow(/ENOENT/);
  expect(read('old.html')).toBe('old');
  expect(readdirSync(parent)).toEqual(['out']);
});
