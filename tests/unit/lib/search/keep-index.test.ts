import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { drawnFolderSetting, toDrawnFiles } from '@/lib/drawn-folder';
import { findIndexUrl, keepIndex, listSizes } from '@/lib/search/keep-index';
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

/** An empty folder, which is the build's for the rest of the test. */
function useFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'indexes-'));
  folders.push(folder);
  vi.stubEnv(drawnFolderSetting, folder);
  return folder;
}

test('the files of an index stand where they are published, and its size and address beside them', () => {
  const folder = useFolder();
  keepIndex(folder, 'tea', index);
  const published = join(toDrawnFiles(folder), 'search-index');
  expect(readFileSync(join(published, 'tea.A1/terms-0.json'), 'utf8')).toBe('{"black":2}');
  expect(readdirSync(folder).sort()).toEqual(['files', 'tea.size', 'tea.url']);
  expect(readdirSync(published).sort()).toEqual(['tea.A1', 'tea.A1.json']);
  expect(listSizes(folder)).toEqual([['tea', 170_000]]);
});

test('in a build the address is waited for, and nothing is built; other indexes do not count', async () => {
  const folder = useFolder();
  const build = vi.fn(() => index);
  let told: string | undefined;
  const waiting = findIndexUrl('tea', build).then((url) => {
    told = url;
  });
  keepIndex(folder, 'coffee', { url: '/search-index/coffee.json', files: new Map(), size: 0 });
  await wait(120);
  expect(told).toBeUndefined();
  keepIndex(folder, 'tea', index);
  await waiting;
  expect(told).toBe(index.url);
  expect(build).not.toHaveBeenCalled();
});

test('outside of a build an index is built by whoever asks', async () => {
  vi.stubEnv(drawnFolderSetting, '');
  expect(await findIndexUrl('tea', () => index)).toBe(index.url);
});
