import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { indexFolderSetting, keepIndex, listSizes, toIndexFiles } from '@/lib/search/keep-index';
import type { PublishedIndex } from '@/lib/search/publish-index';

const index: PublishedIndex = {
  url: '/search-index/tea.A1.json',
  files: new Map([
    ['tea.A1.json', '{"head":1}'],
    ['tea.A1/terms-0.json', '{"black":2}'],
  ]),
  size: 170_000,
};
const folders: string[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that indexes are kept in for the rest of the test. */
function keepIn(): string {
  const folder = mkdtempSync(join(tmpdir(), 'indexes-'));
  folders.push(folder);
  vi.stubEnv(indexFolderSetting, folder);
  return folder;
}

test('an index is built once in a folder, and its files stand there as they are published', () => {
  const folder = keepIn();
  const build = vi.fn(() => index);
  expect([keepIndex('tea', build), keepIndex('tea', build)]).toEqual([index.url, index.url]);
  expect(build).toHaveBeenCalledTimes(1);
  expect(readFileSync(join(toIndexFiles(folder), 'tea.A1/terms-0.json'), 'utf8')).toBe('{"black":2}');
  expect(readdirSync(folder).sort()).toEqual(['files', 'tea.size', 'tea.url']);
  expect(readdirSync(toIndexFiles(folder)).sort()).toEqual(['tea.A1', 'tea.A1.json']);
  expect(listSizes(folder)).toEqual([['tea', 170_000]]);
});

test('indexes of other names are built for themselves', () => {
  keepIn();
  keepIndex('tea', () => index);
  expect(keepIndex('coffee', () => ({ url: '/search-index/coffee.json', files: new Map(), size: 0 }))).toBe(
    '/search-index/coffee.json',
  );
});

test('without a folder an index is built each time, and nothing is written', () => {
  vi.stubEnv(indexFolderSetting, '');
  const build = vi.fn(() => index);
  keepIndex('tea', build);
  expect(keepIndex('tea', build)).toBe(index.url);
  expect(build).toHaveBeenCalledTimes(2);
});
