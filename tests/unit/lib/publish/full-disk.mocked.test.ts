import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recordPermalinks } from '@/lib/publish/record-permalinks';
import { replaceWith } from './write-folder';

/** How many bytes the disk still takes; it takes all while this is undefined. */
const disk = vi.hoisted(() => ({ room: undefined as number | undefined }));

vi.mock('node:fs', async (load) => {
  const real = await load<typeof import('node:fs')>();
  /** Writes what there is room for, and then fails as a full disk does. */
  const limit =
    (write: (path: string, bytes: Buffer) => void) =>
    (path: string, content: string | Uint8Array): void => {
      const bytes = Buffer.from(content);
      const room = disk.room ?? bytes.length;
      write(path, bytes.subarray(0, room));
      if (disk.room !== undefined) disk.room = Math.max(0, room - bytes.length);
      if (room < bytes.length)
        throw Object.assign(new Error(`ENOSPC: no space left on device, write '${path}'`), {
          code: 'ENOSPC',
          path,
        });
    };
  return { ...real, writeFileSync: limit(real.writeFileSync), appendFileSync: limit(real.appendFileSync) };
});

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'full-'));
});
afterEach(() => {
  disk.room = undefined;
  rmSync(parent, { recursive: true, force: true });
});

test('when the disk is full while a site is written, the old one stays whole and nothing lies aside', async () => {
  const folder = join(parent, 'out');
  await replaceWith(new Map([[folder, new Map([['index.html', 'old']])]]));
  disk.room = 5;
  const files = new Map([
    ['index.html', 'new'],
    ['faq/index.html', 'new too'],
  ]);
  await expect(replaceWith(new Map([[folder, files]]))).rejects.toThrow(/ENOSPC/);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(parent)).toEqual(['out']);
});

test('when the disk is full while addresses are added, no half line is left, which would be read as an address', () => {
  const path = join(parent, 'permalinks.txt');
  writeFileSync(path, '/faq/é/\n');
  disk.room = 9;
  expect(() => recordPermalinks(path, ['/faq/a/', '/faq/b/'])).toThrow(/ENOSPC/);
  expect(readFileSync(path, 'utf8')).toBe('/faq/é/\n');
});
