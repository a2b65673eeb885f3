import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordPermalinks } from '@/lib/publish/record-permalinks';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'permalinks-'));
  path = join(folder, 'permalinks.txt');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (): string => readFileSync(path, 'utf8');

test('a new list explains itself and holds every address once, in order', () => {
  expect(recordPermalinks(path, ['/faq/b/', '/', '/faq/a/', '/'])).toEqual(['/', '/faq/a/', '/faq/b/']);
  expect(read()).toBe(
    '# Every address ever published. Only add lines; for one that has moved write "/old/ -> /new/".\n/\n/faq/a/\n/faq/b/\n# 3 addresses so far\n',
  );
});

test('new addresses are added after all that stands, which is not touched', () => {
  const before = '# Mine\n\n/faq/z/\n/faq/old/ -> /faq/new/\n';
  writeFileSync(path, before);
  expect(recordPermalinks(path, ['/faq/a/', '/faq/z/', '/faq/old/'])).toEqual(['/faq/a/']);
  expect(read()).toBe(`${before}/faq/a/\n# 3 addresses so far\n`);
});

test('an address that is no longer published stays on the list', () => {
  writeFileSync(path, '/faq/gone/\n');
  recordPermalinks(path, ['/faq/a/']);
  expect(read()).toBe('/faq/gone/\n/faq/a/\n# 2 addresses so far\n');
});

test('a list without a line end at its end, or with those of Windows, is not spoiled', () => {
  writeFileSync(path, '/faq/a/\r\n/faq/b/');
  expect(recordPermalinks(path, ['/faq/a/', '/faq/b/', '/faq/c/'])).toEqual(['/faq/c/']);
  expect(read()).toBe('/faq/a/\r\n/faq/b/\n/faq/c/\n# 3 addresses so far\n');
});

test('when nothing is new the file is not written, and not made', () => {
  expect(recordPermalinks(path, [])).toEqual([]);
  expect(existsSync(path)).toBe(false);
});
