/** One thing an author must mend: where it is and what to do. */
export type Problem = {
  /** The file, as the author would open it. */
  path: string;
  /** The line in that file, counted from 1; absent when the whole file is meant. */
  line?: number;
  /** What is wrong and how to mend it, in one line. */
  message: string;
};

/** Writes a problem the way editors and terminals link it: `path:line: message`. */
export function formatProblem({ path, line, message }: Problem): string {
  return line === undefined ? `${path}: ${message}` : `${path}:${line}: ${message}`;
}

/** Orders problems by file, then line, so that a run reads from top to bottom; what is said twice of a line stands once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const different = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...different.values()].sort(
    (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0),
  );
}
