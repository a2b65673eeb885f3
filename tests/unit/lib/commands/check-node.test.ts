import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkNode } from '@/lib/commands/check-node';
import { walkFolder } from '@/lib/content/read/walk-folder';

test.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.1.0', 'v100.0.0'])('Node %s will do', (version) => {
  expect(checkNode(version, '>=20.19')).toBeUndefined();
});

test.each([
  ['v20.18.3', '20.18.3'],
  ['v18.20.0', '18.20.0'],
  ['v9.99.0', '9.99.0'],
])('Node %s is too old, which is said in one line', (version, shown) => {
  expect(checkNode(version, '>=20.19')).toBe(
    `Node ${shown} is too old: install Node 20.19 or later from https://nodejs.org/`,
  );
});

test('commands load on an older Node, so that it can be refused in one line', () => {
  const files = walkFolder('lib').filter((file) => file.endsWith('.ts'));
  const modern = /import\.meta\.(?:dirname|filename)/;
  expect(files.filter((file) => modern.test(readFileSync(`lib/${file}`, 'utf8')))).toEqual([]);
});
