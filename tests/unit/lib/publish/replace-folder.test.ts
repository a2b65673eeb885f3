import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Files, replaceWith } from './write-folder';

let parent = '';
let folder = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'replace-'));
  folder = join(parent, 'out');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const replaceFolder = (files: Files): Promise<void> => replaceWith(new Map([[folder, files]]));
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

test('a folder is made with its files, in folders of their own, as text and as bytes', async () => {
  await replaceFolder(
    new Map<string, string | Uint8Array>([
      ['index.html', 'é'],
      ['faq/a/og.png', new Uint8Array([0, 255])],
    ]),
  );
  expect(read('index.html')).toBe('é');
  expect([...readFileSync(join(folder, 'faq/a/og.png'))]).toEqual([0, 255]);
});

test('nothing of the old folder stays, and nothing is left aside', async () => {
  await replaceFolder(new Map([['old.html', 'old']]));
  await replaceFolder(new Map([['new.html', 'new']]));
  expect(readdirSync(folder)).toEqual(['new.html']);
  expect(readdirSync(parent)).toEqual(['out']);
});

/** A folder stands in `out`, and writing fails because one name is needed for a file and for a folder. */
function failToWrite(): Promise<void> {
  return replaceFolder(
    new Map([
      ['first.html', 'first'],
      ['a', 'a file'],
      ['a/b.html', 'a file in it'],
    ]),
  );
}

test('when writing fails the old folder stays whole, and nothing is left aside', async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'old.html'), 'old');
  await expect(failToWrite()).rejects.toThrow(/EEXIST|ENOTDIR/);
  expect(readdirSync(folder)).toEqual(['old.html']);
  expect(read('old.html')).toBe('old');
  expect(readdirSync(parent)).toEqual(['out']);
});

test('when writing fails and there was no folder, there is none after', async () => {
  await expect(failToWrite()).rejects.toThrow(/EEXIST|ENOTDIR/);
  expect(readdirSync(parent)).toEqual([]);
});

/** Files that, when it is their turn to be written, take away what was written before them. */
function vanish(): Files {
  return Object.assign(new Map<string, string>(), {
    *[Symbol.iterator]() {
      rmSync(`${folder}.writing`, { recursive: true });
      yield* [];
    },
  });
}

test('when swapping fails the old folders come back', async () => {
  const beside = join(parent, 'beside');
  await replaceWith(
    new Map([
      [beside, new Map([['old.conf', 'old']])],
      [folder, new Map([['old.html', 'old']])],
    ]),
  );
  const files = new Map<string, Files>([
    [beside, new Map([['new.conf', 'new']])],
    [folder, new Map([['new.html', 'new']])],
    [join(parent, 'third'), vanish()],
  ]);
  await expect(replaceWith(files)).rejects.toThrow(/ENOENT/);
  expect([readdirSync(beside), readdirSync(folder)]).toEqual([['old.conf'], ['old.html']]);
  expect(readdirSync(parent).sort()).toEqual(['beside', 'out']);
});

test('what a build that was ended in the middle of writing has left is removed by the next', async () => {
  await replaceFolder(new Map([['old.html', 'old']]));
  mkdirSync(`${folder}.writing`);
  writeFileSync(join(`${folder}.writing`, 'half.html'), 'ha');
  await replaceFolder(new Map([['new.html', 'new']]));
  expect(readdirSync(folder)).toEqual(['new.html']);
  expect(readdirSync(parent)).toEqual(['out']);
});

test('a folder that a build ended in the middle of swapping has moved away comes back', async () => {
  await replaceFolder(new Map([['old.html', 'old']]));
  renameSync(folder, `${folder}.old`);
  await expect(failToWrite()).rejects.toThrow(/EEXIST|ENOTDIR/);
  expect(read('old.html')).toBe('old');
  expect(readdirSync(parent)).toEqual(['out']);
});
