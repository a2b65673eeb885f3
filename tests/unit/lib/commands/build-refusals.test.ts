import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeReadOnly, startCommand } from './example-project';
import { expectUntouched, writePublishedProject } from './published-project';
import { startUp } from './run-tsx';

const slow = { timeout: 3 * startUp };

test('a project that can only be read is refused in one line', slow, async ({ skip }) => {
  const folder = writePublishedProject();
  skip(!makeReadOnly(folder), 'this user may write anywhere, and may not mount');
  const { code, errors, out } = await startCommand('build', folder).ended;
  expect([code, out]).toEqual([1, '']);
  expect(errors).toMatch(
    /^\.cache: (?:this disk can only be read|this user may not write or read here): .+\n$/,
  );
  expectUntouched(folder);
});

test('a file where a folder should stand is named in one line', slow, async () => {
  const folder = writePublishedProject();
  writeFileSync(join(folder, '.cache'), 'a file where a folder should stand');
  const { code, errors, out } = await startCommand('build', folder).ended;
  expect([code, out]).toEqual([1, '']);
  expect(errors).toMatch(
    /^\.cache\/build\.lock\.\d+: a file stands where a folder should: move it away, then try again\n$/,
  );
  expectUntouched(folder);
});

test('a content folder that is not there is named in one line', slow, async () => {
  const folder = writePublishedProject();
  const { code, errors } = await startCommand('build', folder, { CONTENT_DIR: 'nowhere' }).ended;
  expect([code, errors]).toEqual([
    1,
    'nowhere: no such content folder: set CONTENT_DIR to one that exists\n',
  ]);
  expectUntouched(folder);
});

test('an address with a path is refused in one line', slow, async () => {
  const folder = writePublishedProject();
  const { code, errors } = await startCommand('build', folder, { SITE_URL: 'https://example.org/ketamine/' })
    .ended;
  expect([code, errors]).toEqual([
    1,
    'SITE_URL is "https://example.org/ketamine": it must be an address without a path, like "https://example.org"; the site works only at the root of a host\n',
  ]);
  expectUntouched(folder);
});

test('an address that readers cannot write to is refused in one line', slow, async () => {
  const folder = writePublishedProject();
  const { code, errors } = await startCommand('build', folder, { CONTACT_URL: 'help@example.org' }).ended;
  expect([code, errors]).toEqual([
    1,
    'CONTACT_URL is "help@example.org": it must be an https: page or a mailto: address\n',
  ]);
  expectUntouched(folder);
});
