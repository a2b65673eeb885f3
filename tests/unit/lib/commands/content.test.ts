import { cpSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type RunningCommand, startCommand } from './example-project';
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

test.each([[], ['--watch']])(
  'a folder that does not exist is refused in one line',
  { timeout: startUp },
  (...words) => {
    const directory = join(folder, 'nowhere');
    expect(runTsx('content', words, { CONTENT_DIR: directory })).toEqual({
      code: 1,
      errors: `${directory}: no such content folder: set CONTENT_DIR to one that exists\n`,
      out: `1 problem in ${directory}; nothing was compiled.\n`,
    });
  },
);

describe('while saves are judged', () => {
  const gone = (): string =>
    `${folder}: this folder is gone, or another has taken its place, so saves in it are no longer seen: put it back, then start this command again\n`;

  /** Saves a file again and again, until one has been judged. */
  async function waitForJudging({ child }: RunningCommand): Promise<void> {
    let out = '';
    child.stdout?.on('data', (chunk) => {
      out += chunk;
    });
    while (out.split('no problems').length < 3 && child.exitCode === null) {
      utimesSync(join(folder, 'permalinks.txt'), new Date(), new Date());
      await wait(200);
    }
    // The last save may be judged still.
    await wait(1000);
  }

  test.each([
    ['is deleted', () => rmSync(folder, { recursive: true })],
    ['is moved away', () => renameSync(folder, `${folder}-moved`)],
    [
      'is replaced',
      () => {
        renameSync(folder, `${folder}-moved`);
        cpSync(`${folder}-moved`, folder, { recursive: true });
      },
    ],
  ])('a folder that %s is told in one line, with exit code 1', { timeout: startUp }, async (_, change) => {
    onTestFinished(() => rmSync(`${folder}-moved`, { recursive: true, force: true }));
    const command = startCommand('content', process.cwd(), { CONTENT_DIR: folder }, ['--watch']);
    await waitForJudging(command);
    change();
    const { code, errors } = await command.ended;
    expect([code, errors]).toEqual([1, gone()]);
  });
});
