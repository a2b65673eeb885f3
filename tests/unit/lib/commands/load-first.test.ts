import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { loadFirst } from '@/lib/commands/load-first';

afterEach(() => vi.unstubAllEnvs());

test('what Node was told already stays, and the file is one beside our commands', () => {
  vi.stubEnv('NODE_OPTIONS', '--no-warnings');
  const { href } = pathToFileURL('lib/commands/tame-next.mjs');
  expect(loadFirst('tame-next.mjs')).toBe(`--no-warnings --import=${href}`);
});

test('a file is loaded first wherever it stands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'load first #1 '));
  mkdirSync(join(folder, 'a b'));
  writeFileSync(join(folder, 'a b/first.mjs'), "console.log('first');");
  const { href } = pathToFileURL(join(folder, 'a b/first.mjs'));
  const env = { ...process.env, NODE_OPTIONS: ` --import=${href}` };
  expect(execFileSync(process.execPath, ['-e', "console.log('then')"], { env, encoding: 'utf8' })).toBe(
    'first\nthen\n',
  );
  rmSync(folder, { recursive: true });
});
