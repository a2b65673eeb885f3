import { expect, test, vi } from 'vitest';
import { checkContent } from '@/lib/content/check-content';
import { formatProblem } from '@/lib/content/problem';
import { walkFolder } from '@/lib/content/read/walk-folder';
import { writeLibrary } from '../write-library';

/** Two folders that may not be opened, for whoever runs the tests may open every folder. */
vi.mock('node:fs', async (load) => {
  const actual = await load<typeof import('node:fs')>();
  const readdirSync = (path: string, options: { withFileTypes: true }) => {
    if (/\/(?:sources|topics)$/.test(path)) throw new Error('EACCES: permission denied');
    return actual.readdirSync(path, options);
  };
  return { ...actual, readdirSync };
});

test('every folder that may not be opened is told, with the faults of all files that can be read', () => {
  const directory = writeLibrary({ 'faq/how-hot.md': ['topic: brewing\n', 'topic: brewing\norder: x\n'] });
  const closed =
    'cannot be read: this folder may not be opened; let yourself read it, as in "chmod u+rx" with its path';
  const { problems } = checkContent(directory, '2026-06-01');
  expect(problems.map(formatProblem).map((line) => line.replace(`${directory}/`, ''))).toEqual([
    'faq/how-hot.md:4: "order" must be a number',
    `sources: ${closed}`,
    `topics: ${closed}`,
  ]);
});

test('a folder that may not be opened ends a walk of which nobody is told', () => {
  expect(() => walkFolder(writeLibrary())).toThrow('EACCES');
});
