import { expect, test } from 'vitest';
import { runTsx, startUp } from './run-tsx';

const content = { CONTENT_DIR: 'tests/fixtures/content' };

test.each([
  [{ CONTENT_DIR: '/nope' }, '/nope: no such content folder: set CONTENT_DIR to one that exists'],
  [
    { ...content, LINKS_ALLOWED: '/nope' },
    '/nope: no such file: set LINKS_ALLOWED to a list of addresses, or leave it unset',
  ],
  ...['x', '0', '1.5'].map((tries): [Record<string, string>, string] => [
    { ...content, LINKS_TRIES: tries },
    `LINKS_TRIES is "${tries}": set it to a number from 1 to 9, as in "LINKS_TRIES=1 npm run check:links"`,
  ]),
])('%j is refused in one line before anything is asked', { timeout: startUp }, (settings, line) => {
  expect(runTsx('check-links', [], { DEBUG: undefined, ...settings })).toEqual({
    code: 1,
    out: '',
    errors: `${line}\n`,
  });
});
