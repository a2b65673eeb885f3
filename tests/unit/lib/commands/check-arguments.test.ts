import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkArguments, toCommandName } from '@/lib/commands/check-arguments';
import { runTsx, startUp } from './run-tsx';

test('words that a command knows pass', () => {
  expect(checkArguments([], [], 'npm run build')).toBeUndefined();
  expect(checkArguments(['--watch'], ['--watch'], 'npm run content')).toBeUndefined();
});

test('a word that it does not know is named, with what it takes', () => {
  expect(checkArguments(['8080'], [], 'npm run serve')).toBe(
    'unknown argument "8080": "npm run serve" takes no arguments',
  );
  expect(checkArguments(['--watch', '--wach'], ['--watch'], 'npm run content')).toBe(
    'unknown argument "--wach": "npm run content" takes only --watch. Did you mean "--watch"?',
  );
});

test.each([
  ['content.ts', 'npm run content'],
  ['check-release.ts', 'npm run check:release'],
  ['write-authors-guide.ts', 'npm run authors'],
  ['start.ts', 'npm run start'],
  ['elsewhere.ts', 'elsewhere.ts'],
])('%s is called "%s"', (file, name) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(toCommandName(file, scripts)).toBe(name);
});

test.each([
  ['content', '"npm run content" takes only --watch'],
  ['build', '"npm run build" takes no arguments'],
  ['check-release', '"npm run check:release" takes no arguments'],
  ['licences', '"npm run licences" takes no arguments'],
])('%s refuses what it does not know before it does anything', { timeout: startUp }, (command, told) => {
  expect(runTsx(command, ['--frobnicate'], {})).toEqual({
    code: 1,
    out: '',
    errors: `unknown argument "--frobnicate": ${told}\n`,
  });
});
