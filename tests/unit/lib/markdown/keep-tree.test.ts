import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { walkFolder } from '@/lib/content/read/walk-folder';
import { dropUnusedTrees, keepTree, openTreeFolder, treeFolderSetting } from '@/lib/markdown/keep-tree';
import { parseMarkdown } from '@/lib/markdown/parse-markdown';

const long = 'Words about tea. '.repeat(30);
const parse = vi.fn((text: string): Root => ({ type: 'root', children: [{ type: 'text', value: text }] }));

let shelf = '';
beforeEach(() => {
  shelf = mkdtempSync(join(tmpdir(), 'trees-'));
  parse.mockClear();
});
afterEach(() => {
  delete process.env[treeFolderSetting];
  rmSync(shelf, { recursive: true, force: true });
});

test('nothing is kept unless a build says where', () => {
  keepTree(long, parse);
  keepTree(long, parse);
  expect(parse).toHaveBeenCalledTimes(2);
});

test('a text is parsed once, and each caller gets a tree of its own', () => {
  openTreeFolder(shelf, 'code');
  const first = keepTree(long, parse);
  first.children.pop();
  const second = keepTree(long, parse);
  expect(parse).toHaveBeenCalledTimes(1);
  expect(second).toEqual(parse(long));
});

test('a short text is parsed each time and leaves no file', () => {
  openTreeFolder(shelf, 'code');
  keepTree('Tea.', parse);
  keepTree('Tea.', parse);
  expect(parse).toHaveBeenCalledTimes(2);
  expect(readdirSync(join(shelf, 'code'))).toEqual([]);
});

test('trees of other code and of texts that are gone are removed', () => {
  openTreeFolder(shelf, 'old');
  keepTree(`${long}old`, parse);
  openTreeFolder(shelf, 'code');
  expect(readdirSync(shelf)).toEqual(['code']);
  keepTree(`${long}new`, parse);
  rmSync(join(shelf, 'code'), { recursive: true });
  openTreeFolder(shelf, 'code');
  keepTree(`${long}new`, parse);
  expect(readdirSync(join(shelf, 'code'))).toHaveLength(1);
  dropUnusedTrees();
  expect(readdirSync(join(shelf, 'code'))).toHaveLength(1);
});

test.each(['articles', 'faq', 'claims', 'pages'])(
  'every tree of content/%s comes back as it was parsed',
  (folder) => {
    const texts = walkFolder(`content/${folder}`).map((file) =>
      readFileSync(`content/${folder}/${file}`, 'utf8'),
    );
    const parsed = texts.map((text) => JSON.stringify(parseMarkdown(text)));
    openTreeFolder(shelf, 'code');
    for (const text of texts) parseMarkdown(text);
    expect(texts.map((text) => JSON.stringify(parseMarkdown(text)))).toEqual(parsed);
  },
);
