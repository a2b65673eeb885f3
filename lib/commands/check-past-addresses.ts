import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content/problem';
import { showPath } from '../content/read/read-content';
import { readPermalinks } from '../content/read/read-permalinks';

const list = 'permalinks.txt';
/** How many of the addresses that are gone are named. */
const named = 5;

/** What git's history says of the list of published addresses: what is gone from it, or why that could not be told. */
export type PastVerdict = { problems: Problem[]; warnings: Problem[] };

/** Finds addresses that were committed to a folder's `permalinks.txt` at any time and stand there no more. A list cut short with its count is whole in itself; only its past can tell. */
export function checkPastAddresses(directory: string): PastVerdict {
  const path = showPath(join(directory, list));
  const past = askGit(directory, ['log', '-m', '-p', '--full-history', '--unified=0', '--format=', ...plain]);
  const reason = explainSilence(directory, past);
  const held = new Set(listAddresses(readHeld(directory)));
  const lost = listAddresses(takeAdded(past ?? '')).filter((address) => !held.has(address));
  return {
    problems: lost.length === 0 ? [] : [{ path, message: describeLost(lost, path, directory) }],
    warnings: reason === undefined ? [] : [{ path, message: describeSilence(reason) }],
  };
}

/** Whatever a user has set, the answer is to be read by a program. */
const plain = ['--no-color', '--no-ext-diff', '--no-textconv', '--', list];

/** What git answers of the repository that a folder stands in, whichever the surroundings name; undefined where it cannot. */
function askGit(directory: string, words: readonly string[]): string | undefined {
  if (!existsSync(directory)) return undefined;
  const { status, stdout } = spawnSync('git', words, {
    cwd: directory,
    env: Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
    ) as NodeJS.ProcessEnv,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}

/** Why git's history does not tell everything; undefined when it does. */
function explainSilence(directory: string, past: string | undefined): string | undefined {
  if (past === undefined) return 'git, or a repository with a commit, is not there';
  if (past === '') return 'it was never committed';
  return askGit(directory, ['rev-parse', '--is-shallow-repository'])?.trim() === 'true'
    ? 'this copy of the repository holds a part of the history ("git fetch --unshallow" brings the rest)'
    : undefined;
}

function describeSilence(reason: string): string {
  return `not compared with all its earlier versions, since ${reason}: nobody would notice addresses that were taken out together with their count`;
}

function readHeld(directory: string): string {
  const path = join(directory, list);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** The lines that the changes shown by git have added. */
function takeAdded(changes: string): string {
  return changes
    .split('\n')
    .flatMap((line) => (line.startsWith('+') ? [line.slice(1)] : []))
    .join('\n');
}

function listAddresses(text: string): string[] {
  return [...new Set(readPermalinks(text, list).permalinks.map(({ address }) => address))].sort();
}

function describeLost(lost: readonly string[], path: string, directory: string): string {
  const committed = new Set(listAddresses(askGit(directory, ['show', `HEAD:./${list}`]) ?? ''));
  const mend = lost.every((address) => committed.has(address))
    ? `"git checkout ${path}" brings back`
    : `"git log -p -- ${path}" shows`;
  const shown = lost.slice(0, named).map((address) => `"${address}"`);
  const more = lost.length > named ? ` and ${lost.length - named} more` : '';
  const [are, their, lines] = lost.length === 1 ? ['is', 'its', 'line'] : ['are', 'their', 'lines'];
  return `${shown.join(', ')}${more} stood here in an earlier commit and ${are} gone: put ${their} ${lines} back (${mend} the ${lines}), with "-> /its/new/address/" for what has moved`;
}
