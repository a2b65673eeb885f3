import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { writeProject } from './example-project';

/** What builds have left beside `out/` in a folder. */
export const listAside = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.startsWith('out') && !['out', 'out.hosts'].includes(name));

/** A project with something in `out/` that a failed build may not touch. */
export function writePublishedProject(): string {
  const folder = writeProject();
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'out/index.html'), 'old');
  return folder;
}

/** That `out/` is as it was, and nothing lies beside it. */
export function expectUntouched(folder: string): void {
  expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('old');
  expect(readdirSync(join(folder, 'out'))).toEqual(['index.html']);
  expect(listAside(folder)).toEqual([]);
}
