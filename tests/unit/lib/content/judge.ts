import { checkContent } from '@/lib/content/check-content';
import type { Check } from '@/lib/content/checks';
import { formatProblem, type Problem, sortProblems } from '@/lib/content/problem';
import { readContent } from '@/lib/content/read/read-content';
import { type Changes, writeLibrary } from './write-library';

/** Every problem of the valid library with changes, as a run prints it, with paths inside the folder. */
export function judge(changes: Changes): string[] {
  const directory = writeLibrary(changes);
  return print(checkContent(directory, '2026-06-01').problems, directory);
}

/** The problems that one check finds in the valid library with changes. */
export function judgeBy(check: Check, changes: Changes): string[] {
  const directory = writeLibrary(changes);
  return print(sortProblems(check(readContent(directory).library)), directory);
}

function print(problems: readonly Problem[], directory: string): string[] {
  return problems.map((problem) => formatProblem(problem).replaceAll(`${directory}/`, ''));
}

/** Adds words to the body of `faq/how-hot.md`; they begin on its line 17. */
export function withBody(words: string): Changes {
  const first = 'Just off the boil [@tea-guide-2021].';
  return { 'faq/how-hot.md': [first, `${first}\n\n${words}`] };
}

/** Adds lines to the keys of `faq/how-hot.md`, from its line 4 on. */
export function withKeys(lines: string): Changes {
  return { 'faq/how-hot.md': ['topic: brewing\n', `topic: brewing\n${lines}\n`] };
}

/** Puts another third key message into `articles/brewing-tea.md`; it stands on its line 10. */
export function withKeyMessage(words: string): Changes {
  return {
    'articles/brewing-tea.md': ['We are fairly sure of the first cup, and less sure of the third.', words],
  };
}
