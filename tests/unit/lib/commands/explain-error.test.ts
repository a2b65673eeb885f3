import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { explainError, explainOutput } from '@/lib/commands/explain-error';

const refuse = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: words of the system, open '${path}'`), {
    code,
    ...(path === undefined ? {} : { path }),
  });

test.each([
  ['ENOSPC', 'the disk is full: delete something, then try again'],
  ['EROFS', 'this disk can only be read: work on a copy of the project elsewhere'],
  ['EACCES', 'this user may not write or read here: change who owns it, or run as its owner'],
  ['EBUSY', 'this is in use, or another disk is mounted on it: free it, then try again'],
])('%s becomes one line that says where, what, and how to mend it', (code, words) => {
  expect(explainError(refuse(code, resolve('out.writing/index.html')))).toBe(
    `out.writing/index.html: ${words}`,
  );
  expect(explainError(refuse(code, '/elsewhere/a'))).toBe(`/elsewhere/a: ${words}`);
  expect(explainError(refuse(code, process.cwd()))).toBe(`.: ${words}`);
  expect(explainError(refuse(code))).toBe(words);
});

test('what explains itself is left as it is', () => {
  expect(explainError(new Error('port 3000 is taken'))).toBe('port 3000 is taken');
  expect(explainError('words')).toBe('words');
});

test('a refusal that a program met is told in the same words', () => {
  const output = `Error: Failed to write\n    at write (node:fs:1:2)\nENOSPC: no space left on device, write '/tmp/a/b.html'\n`;
  expect(explainOutput(output)).toBe('/tmp/a/b.html: the disk is full: delete something, then try again');
  expect(explainOutput('EROFS: read-only file system')).toBe(
    'this disk can only be read: work on a copy of the project elsewhere',
  );
});

test('any other failure of a program is told by its reason, with a way to see the rest', () => {
  expect(explainOutput('\nError: no page\n    at a (b.js:1:2)\n    at async c\nSee above\n')).toBe(
    'no page; DEBUG=1 shows all that was printed',
  );
});
