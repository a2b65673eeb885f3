import { expect, test } from 'vitest';
import { findBadDashes, splitFrontMatter } from '@/lib/content/read/split-front-matter';

test('keys and body are parted, each with the line on which it begins', () => {
  expect(splitFrontMatter('---\na: 1\nb: 2\n---\nWords.\n')).toEqual({
    yaml: 'a: 1\nb: 2\n',
    yamlLine: 2,
    body: 'Words.\n',
    bodyLine: 5,
  });
});

test('spaces after the dashes do not matter', () => {
  expect(splitFrontMatter('---  \na: 1\n---\t\nWords.')).toMatchObject({ yaml: 'a: 1\n', body: 'Words.' });
});

test('keys may be empty, and so may the body', () => {
  expect(splitFrontMatter('---\n---')).toEqual({ yaml: '', yamlLine: 2, body: '', bodyLine: 2 });
});

test('the first line of dashes closes the keys; later ones belong to the body', () => {
  expect(splitFrontMatter('---\na: 1\n---\nOne.\n\n---\n\nTwo.\n')).toMatchObject({
    yaml: 'a: 1\n',
    body: 'One.\n\n---\n\nTwo.\n',
  });
});

test('dashes inside a line do not close the keys', () => {
  expect(splitFrontMatter('---\na: x --- y\n---- \n---\n')).toMatchObject({ yaml: 'a: x --- y\n---- \n' });
});

test.each(['', '---', '---\n', '---\na: 1\n', 'a: 1\n---\n', '\n---\na: 1\n---\n', ' ---\na: 1\n---\n'])(
  'text without a closed block at its very start has no keys: %j',
  (text) => {
    expect(splitFrontMatter(text)).toBeUndefined();
  },
);

test.each([
  ['---\na: 1\n----\nWords.\n', 3],
  ['---\na: 1\n--\nWords.\n', 3],
  ['---\na: 1\n\u2014\nWords.\n', 3],
  ['---\na: 1\n\u2014-\nWords.\n\n---\n', 3],
  ['---\na: 1\n ---\nWords.\n', 3],
  ['----\na: 1\n---\n', 1],
  [' ---\na: 1\n---\n', 1],
])('in %j the dashes of line %i part nothing', (text, line) => {
  expect(findBadDashes(text)).toBe(line);
});

test.each(['', 'Words.\n', '---\na: 1\n', '---\na:\n  -\n---\nWords.\n\n----\n', '---\n---\n-----\n'])(
  'in %j no dashes are wrong',
  (text) => {
    expect(findBadDashes(text)).toBeUndefined();
  },
);
