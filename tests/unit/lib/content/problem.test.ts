import { expect, test } from 'vitest';
import { formatProblem, sortProblems } from '@/lib/content/problem';

test('a problem is written as path, line and message', () => {
  expect(formatProblem({ path: 'faq/a.md', line: 3, message: 'is wrong' })).toBe('faq/a.md:3: is wrong');
});

test('a problem of a whole file has no line', () => {
  expect(formatProblem({ path: 'faq/a.md', message: 'is stray' })).toBe('faq/a.md: is stray');
});

test('problems are ordered by file, then line as a number; a whole file comes first', () => {
  const at = (path: string, line?: number) => ({ path, message: 'x', ...(line ? { line } : {}) });
  expect(sortProblems([at('b', 2), at('a', 10), at('a', 9), at('b'), at('a', 10)])).toEqual([
    at('a', 9),
    at('a', 10),
    at('b'),
    at('b', 2),
  ]);
});

test('problems of one line keep the order in which they were found', () => {
  const first = { path: 'a', line: 1, message: 'z' };
  const second = { path: 'a', line: 1, message: 'b' };
  expect(sortProblems([first, second])).toEqual([first, second]);
});
