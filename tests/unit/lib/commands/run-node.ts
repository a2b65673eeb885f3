import { execFileSync } from 'node:child_process';

/** Runs programs of one kind in Node, with some options of Node and words for the program, and gives what they print. */
export const runNode =
  (kind: 'module' | 'commonjs') =>
  (options: readonly string[], program: string, ...words: string[]): string =>
    execFileSync(process.execPath, [...options, `--input-type=${kind}`, '-e', program, ...words], {
      encoding: 'utf8',
    });
