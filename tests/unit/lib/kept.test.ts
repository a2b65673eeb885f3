import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashFiles, hashWords } from '@/lib/kept/hash-files';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  writeFileSync(join(folder, 'tea.ts'), 'green');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the hash of a folder tells of each change in it, and reads past what is not there', () => {
  const before = hashFiles([folder, join(folder, 'none.json')]);
  expect(hashFiles([folder])).toBe(before);
  writeFileSync(join(folder, 'milk.ts'), 'oat');
  const more = hashFiles([folder]);
  expect(more).not.toBe(before);
  writeFileSync(join(folder, 'tea.ts'), 'black');
  expect(hashFiles([folder])).not.toBe(more);
});

test('words that are parted in another way have another hash', () => {
  expect(hashWords('green', 'tea')).not.toBe(hashWords('greent', 'ea'));
  expect(hashWords('green', 'tea')).toBe(hashWords('green', 'tea'));
});
