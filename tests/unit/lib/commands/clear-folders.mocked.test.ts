import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clearFolders } from '@/lib/commands/clear-folders';

const { renameSync } = vi.hoisted(() => ({ renameSync: vi.fn<typeof import('node:fs').renameSync>() }));
vi.mock('node:fs', async (importOriginal) => {
  const files = await importOriginal<typeof import('node:fs')>();
  renameSync.mockImplementation(files.renameSync);
  return { ...files, renameSync };
});

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'clear-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const fill = (folder: string): string => {
  mkdirSync(join(root, folder, 'deep'), { recursive: true });
  writeFileSync(join(root, folder, 'deep/tea.txt'), 'tea');
  return join(root, folder);
};

test('the places are free at once, and what stood there is gone at the end', async () => {
  const [old, gone] = [fill('old'), join(root, 'gone')];
  const cleared = clearFolders([old, join(root, 'never')], gone);
  expect(existsSync(old)).toBe(false);
  expect(existsSync(gone)).toBe(true);
  fill('old');
  await cleared;
  expect(existsSync(join(old, 'deep/tea.txt'))).toBe(true);
  expect(existsSync(gone)).toBe(false);
});

test('what a build that was ended has left goes too', async () => {
  const gone = fill('gone');
  await clearFolders([], gone);
  expect(existsSync(gone)).toBe(false);
});

test('a folder on another disk is removed where it stands', async () => {
  renameSync.mockImplementationOnce(() => {
    throw Object.assign(new Error('EXDEV: cross-device link not permitted'), { code: 'EXDEV' });
  });
  const old = fill('old');
  await clearFolders([old], join(root, 'gone'));
  expect(existsSync(old)).toBe(false);
});
