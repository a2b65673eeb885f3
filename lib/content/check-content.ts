import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { checks } from './checks';
import { checkFlags } from './checks/check-flags';
import { checkFutureDates } from './checks/check-future-dates';
import { checkDueSoon, checkOverdue } from './checks/check-overdue';
import { checkPermalinksKept } from './checks/check-permalink-count';
import type { Library } from './library';
import { type Problem, sortProblems } from './problem';
import { readContent, showPath } from './read/read-content';

/** What a run over a content folder found. */
export type Verdict = {
  /** Faults that stop the build. */
  problems: Problem[];
  /** Reviews overdue, facts past their end, days still to come, a list of addresses that is gone, and flags for an author to look at: shown, and refused only before a release. */
  warnings: Problem[];
  /** Reviews and facts whose day comes within a month: shown, and refused nowhere. */
  notices: Problem[];
  /** How many files were read, per kind. */
  counts: Record<string, number>;
  /** What was read; absent where there is no folder. */
  library?: Library;
};

/** The content folder in force: `CONTENT_DIR`, or `content` beside package.json. */
export function findContentDirectory(): string {
  return resolve(process.env.CONTENT_DIR || 'content');
}

/** Reads and judges a whole content folder. `today` is `YYYY-MM-DD`. */
export function checkContent(directory: string, today: string): Verdict {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    const message = 'no such content folder: set CONTENT_DIR to one that exists';
    return { problems: [{ path: showPath(directory), message }], warnings: [], notices: [], counts: {} };
  }
  const { library, problems, isWhole } = readContent(directory);
  const counts = Object.fromEntries(
    Object.entries(library.files).map(([kind, files]) => [kind, files.length]),
  );
  if (!isWhole) return { problems: sortProblems(problems), warnings: [], notices: [], counts, library };
  return {
    problems: sortProblems([...problems, ...checks.flatMap((check) => check(library))]),
    warnings: sortProblems([
      ...checkOverdue(library, today),
      ...checkFutureDates(library, today),
      ...checkPermalinksKept(library),
      ...checkFlags(library),
    ]),
    notices: sortProblems(checkDueSoon(library, today)),
    counts,
    library,
  };
}
