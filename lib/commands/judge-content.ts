import { checkContent, type Verdict } from '../content/check-content';
import type { Library } from '../content/library';
import { formatProblem } from '../content/problem';
import { showPath } from '../content/read/read-content';
import { site } from '../site';
import { checkSecurityExpiry } from './check-security-expiry';
import { readToday } from './read-today';

/** Judges a content folder and prints every problem and warning. Returns the content as it was judged, or undefined where it may not be compiled. */
export function judgeContent(directory: string): Library | undefined {
  const today = readToday();
  const verdict = checkContent(directory, today);
  const warnings = [
    ...verdict.warnings,
    ...verdict.notices,
    ...checkSecurityExpiry(site.securityExpires, today),
  ];
  for (const problem of verdict.problems) console.error(formatProblem(problem));
  for (const warning of warnings) console.error(`warning: ${formatProblem(warning)}`);
  console.log(summarize(verdict, directory));
  return verdict.problems.length === 0 ? verdict.library : undefined;
}

function summarize({ problems, counts }: Verdict, directory: string): string {
  const place = showPath(directory) || directory;
  if (problems.length > 0) {
    return `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${place}; nothing was compiled.`;
  }
  return `${place}: ${counts.article} articles, ${counts.faq} answers, ${counts.glossary} terms, ${counts.source} sources, no problems.`;
}
