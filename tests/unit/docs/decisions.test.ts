import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { walkFolder } from '@/lib/content/read/walk-folder';

type Manifest = {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** Every page of documentation, by path. */
const documents = [
  'README.md',
  'LICENSE-CONTENT.md',
  ...walkFolder('docs').map((file) => `docs/${file}`),
].filter((path) => path.endsWith('.md'));
const read = (path: string): string => readFileSync(path, 'utf8');

test('each dependency is named on its page, and no other', () => {
  const lines = read('docs/decisions/dependencies.md').split('\n');
  const named = lines
    .filter((line) => line.startsWith('- '))
    .flatMap((line) => [...(/^- ((?:`[^`]+`(?:, | and )?)+)/.exec(line)?.[1] ?? '').matchAll(/`([^`]+)`/g)])
    .map(([, name]) => name);
  const needed = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(named.sort()).toEqual(needed.sort());
});

test.each(documents)('%s leads only to files that stand there', (path) => {
  const targets = [...read(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) => target);
  const missing = targets
    .filter((target) => !target.startsWith('/') && !/^(?:tel|mailto):/.test(target))
    .filter((target) => !existsSync(join(dirname(path), target)));
  expect(missing).toEqual([]);
});

test.each(documents)('%s names only commands that exist', (path) => {
  const commands = [...read(path).matchAll(/npm run ([a-z:-]+)/g)].map(([, command = '']) => command);
  expect(commands.filter((command) => !(command in manifest.scripts))).toEqual([]);
});
