import { expect, test } from 'vitest';
import { checkNode } from '@/lib/commands/check-node';

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
