import { relative } from 'node:path';
import { findReason } from './find-reason';

/** What the system's refusals mean, and how to mend them. */
const refusals: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write or read here: change who owns it, or run as its owner',
  EBUSY: 'this is in use, or another disk is mounted on it: free it, then try again',
  EDQUOT: "this user's share of the disk is full: delete something, then try again",
  EEXIST: 'a file stands where a folder should: move it away, then try again',
  EISDIR: 'a folder stands where a file should: move it away, then try again',
  EMFILE: 'too many files are open: raise the limit ("ulimit -n 4096"), then try again',
  ENOSPC: 'the disk is full: delete something, then try again',
  ENOTDIR: 'a file stands where a folder should: move it away, then try again',
  EPERM: 'the system does not allow this: change the rights of the folder, then try again',
  EROFS: 'this disk can only be read: work on a copy of the project elsewhere',
};

/** A failure in one plain line: where, what, and how to mend it. Anything unknown keeps its own message. */
export function explainError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const refusal = refusals[code ?? ''];
  return refusal === undefined ? error.message : explainRefusal(path, refusal);
}

function explainRefusal(path: string | undefined, refusal: string): string {
  if (path === undefined) return refusal;
  const near = relative('', path) || '.';
  return `${near.startsWith('..') ? path : near}: ${refusal}`;
}

/** Why a program of the project failed, in one line: the system's refusal if there was one, or what it gave as its reason. */
export function explainOutput(output: string): string {
  const code = /\b(?:EACCES|EBUSY|EDQUOT|EMFILE|ENOSPC|EPERM|EROFS)\b/.exec(output)?.[0];
  if (code === undefined) return `${findReason(output)}; DEBUG=1 shows all that was printed`;
  const path = new RegExp(`${code}[^'\\n]*'([^'\\n]+)'`).exec(output)?.[1];
  return explainRefusal(path, refusals[code] ?? '');
}
