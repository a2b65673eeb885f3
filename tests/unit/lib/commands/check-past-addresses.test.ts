import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkPastAddresses } from '@/lib/commands/check-past-addresses';
import { formatProblem } from '@/lib/content/problem';

let [root, folder] = ['', ''];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'past-'));
  folder = root;
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Run from a hook, git would otherwise work on the repository of the hook. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
) as NodeJS.ProcessEnv;

const git = (...words: string[]): void => {
  const settings = ['-c', 'user.name=A', '-c', 'user.email=a@tea.example', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...settings, ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
};

const write = (text: string): void => writeFileSync(join(folder, 'permalinks.txt'), text);

/** Commits each text as the next version of the list. */
function commit(...versions: string[]): void {
  for (const version of versions) {
    write(version);
    git('add', '-A');
    git('commit', '--allow-empty', '-m', 'A version');
  }
}

function judge(): { problems: string[]; warnings: string[] } {
  const { problems, warnings } = checkPastAddresses(folder);
  const print = (problem: (typeof problems)[number]): string =>
    formatProblem(problem).replaceAll(`${folder}/`, '');
  return { problems: problems.map(print), warnings: warnings.map(print) };
}

const notCompared = (reason: string): string =>
  `permalinks.txt: not compared with all its earlier versions, since ${reason}: nobody would notice addresses that were taken out together with their count`;

test('a list that only grew, or in which an address has moved, passes', () => {
  git('init', '-q');
  commit('/\n# 1 addresses so far\n', '/\n/faq/a/\n# 2 addresses so far\n');
  expect(judge()).toEqual({ problems: [], warnings: [] });
  write('/faq/new/\n/\n/faq/a/ -> /faq/new/\n');
  expect(judge()).toEqual({ problems: [], warnings: [] });
});

test('a list cut short with its count is told, and how to mend it', () => {
  git('init', '-q');
  commit('/\n# 1 addresses so far\n/faq/a/\n/faq/b/#c\n# 3 addresses so far\n');
  write('/\n# 1 addresses so far\n');
  expect(judge().problems).toEqual([
    'permalinks.txt: "/faq/a/", "/faq/b/#c" stood here in an earlier commit and are gone: put their lines back ("git checkout permalinks.txt" brings back the lines), with "-> /its/new/address/" for what has moved',
  ]);
});

test('so is one that was committed as it was cut, and one that is gone', () => {
  git('init', '-q');
  commit('/\n/faq/a/\n# 2 addresses so far\n', '/\n');
  expect(judge().problems).toEqual([
    'permalinks.txt: "/faq/a/" stood here in an earlier commit and is gone: put its line back ("git log -p -- permalinks.txt" shows the line), with "-> /its/new/address/" for what has moved',
  ]);
  rmSync(join(folder, 'permalinks.txt'));
  expect(judge().problems).toEqual([expect.stringContaining('"/", "/faq/a/" stood here')]);
});

test('what only a branch held that was merged without it is told', () => {
  git('init', '-q', '-b', 'main');
  commit('/\n');
  git('checkout', '-q', '-b', 'other');
  commit('/\n/faq/a/\n');
  git('checkout', '-q', 'main');
  git('merge', '-q', '--no-ff', '-s', 'ours', '-m', 'Merge', 'other');
  expect(judge().problems).toEqual([expect.stringContaining('"/faq/a/" stood here')]);
});

test('so is what stood in a merge alone', () => {
  git('init', '-q', '-b', 'main');
  commit('/\n');
  git('checkout', '-q', '-b', 'other');
  git('commit', '--allow-empty', '-m', 'Other');
  git('checkout', '-q', 'main');
  git('merge', '-q', '--no-ff', '--no-commit', 'other');
  commit('/\n/faq/a/\n', '/\n');
  expect(judge().problems).toEqual([expect.stringContaining('"/faq/a/" stood here')]);
});

test('of many the first are named and the rest counted', () => {
  git('init', '-q');
  commit(['/', ...'abcdefg'].map((name) => (name === '/' ? '/\n' : `/faq/${name}/\n`)).join(''));
  write('/\n');
  expect(judge().problems).toEqual([
    expect.stringContaining('"/faq/c/", "/faq/d/", "/faq/e/" and 2 more stood here'),
  ]);
});

test('where git cannot tell, that is said', () => {
  write('/\n');
  expect(judge()).toEqual({
    problems: [],
    warnings: [notCompared('git, or a repository with a commit, is not there')],
  });
  git('init', '-q');
  git('commit', '--allow-empty', '-m', 'Nothing');
  expect(judge()).toEqual({ problems: [], warnings: [notCompared('it was never committed')] });
});

test('a copy with a part of the history compares with that part, and says so', () => {
  git('init', '-q');
  commit('/\n/faq/a/\n/faq/b/\n', '/\n/faq/a/\n');
  git('clone', '-q', '--depth', '1', `file://${folder}`, 'copy');
  folder = join(folder, 'copy');
  expect(judge()).toEqual({
    problems: [],
    warnings: [
      notCompared(
        'this copy of the repository holds a part of the history ("git fetch --unshallow" brings the rest)',
      ),
    ],
  });
  write('/\n');
  expect(judge().problems).toEqual([expect.stringContaining('"/faq/a/" stood here')]);
});

test('a folder that is not there is told elsewhere', () => {
  folder = join(folder, 'none');
  expect(judge().problems).toEqual([]);
});
