import { expect, test } from 'vitest';
import { runTsx, startUp } from './run-tsx';

test('it prints the grades of a folder of content', { timeout: startUp }, () => {
  const { code, out } = runTsx('grades', [], { CONTENT_DIR: 'tests/fixtures/content' });
  expect(code).toBe(0);
  expect(out).toMatch(/^\| article +\| words \| body \| every word as written \| key messages +\|\n/);
  expect(out).toMatch(/\n\| brewing-tea \| [\d,]+ +\| [\d.]+ +\|/);
  expect(out).toMatch(/\nMedian of the bodies: [\d.]+, 7\.5 at most\.\n/);
});

test('a folder that does not exist is refused in one line', { timeout: startUp }, () => {
  expect(runTsx('grades', [], { CONTENT_DIR: '/no-such-folder' })).toEqual({
    code: 1,
    out: '',
    errors: '/no-such-folder: no such content folder: set CONTENT_DIR to one that exists\n',
  });
});
