import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { walkFolder } from '@/lib/content/read/walk-folder';
import { moveInto } from '@/lib/publish/move-into';

test('files and folders move to the same place, beside what stands there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'move-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('to/faq/driving/index.html', 'page');
  write('from/faq/driving/og.png', 'picture');
  write('from/qr/home.svg', 'code');
  write('from/icon.svg', 'icon');
  moveInto(join(folder, 'from'), join(folder, 'to'));
  expect(walkFolder(join(folder, 'to')).sort()).toEqual([
    'faq/driving/index.html',
    'faq/driving/og.png',
    'icon.svg',
    'qr/home.svg',
  ]);
  expect(walkFolder(join(folder, 'from'))).toEqual([]);
  expect(readFileSync(join(folder, 'to/faq/driving/og.png'), 'utf8')).toBe('picture');
});
