import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runTsx, startUp } from './run-tsx';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('tests/fixtures/content', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const judge = (directory: string) => runTsx('content', [], { CONTENT_DIR: directory });

test('a folder with faults is refused: every one on a line of its own, and no stack trace', {
  timeout: startUp,
}, () => {
  writeFileSync(join(folder, 'README.md'), 'Words.\n');
  writeFileSync(join(folder, 'faq/empty.md'), '');
  writeFileSync(join(folder, 'topics/brewing.yml'), 'title: Brewing\norder: {a: *b}\n');
  const { code, out, errors } = judge(folder);
  expect(code).toBe(1);
  expect(errors.trimEnd().split('\n')).toEqual([
    `${folder}/README.md: a stray file: content stands in folders`,
    `${folder}/faq/empty.md:1: no front matter: the file must begin with a line "---", its keys, and another line "---"`,
    `${folder}/topics/brewing.yml:2: YAML: "*b" is read as an alias: put the whole value in quotes (near "order")`,
  ]);
  expect(out).toBe(`3 problems in ${folder}; nothing was compiled.\n`);
});

test('a folder that does not exist is refused in one line', { timeout: startUp }, () => {
  const directory = join(folder, 'nowhere');
  expect(judge(directory)).toEqual({
    code: 1,
    errors: `${directory}: no such content folder: set CONTENT_DIR to one that exists\n`,
    out: `1 problem in ${directory}; nothing was compiled.\n`,
  });
});
