import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startUp } from './run-tsx';

const tsx = join(process.cwd(), 'node_modules/tsx/dist/cli.mjs');
const command = join(process.cwd(), 'lib/commands/check-html.ts');

/** Runs the command in a folder that holds a page, or nothing; `path` is where Java may be found. */
function run(built: boolean, settings: Record<string, string>): [number | null, string, string] {
  const folder = mkdtempSync(join(tmpdir(), 'check-html-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  if (built) {
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out/index.html'), '<!doctype html><title>A</title>');
  }
  const { VNU_JAR: _, DEBUG: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, ...settings } as NodeJS.ProcessEnv,
  });
  return [status, stdout, stderr];
}

test('without a built site it says in one line how to build one', { timeout: startUp }, () => {
  expect(run(false, {})).toEqual([1, '', 'out/ holds no built site: run "npm run build" first\n']);
});

test('without the checker it says what is missing, and passes', { timeout: startUp }, () => {
  expect(run(true, {})).toEqual([
    0,
    'skipped: VNU_JAR names no jar of the Nu Html Checker; "npm install vnu-jar" in another folder brings one\n',
    '',
  ]);
});

test('without Java it says so, and passes', { timeout: startUp }, () => {
  expect(run(true, { VNU_JAR: 'vnu.jar', PATH: '/nowhere' })).toEqual([
    0,
    'skipped: there is no Java on this machine\n',
    '',
  ]);
});
