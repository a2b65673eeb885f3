import type { EvidenceGrade } from '../content/schema/figure';

/** A grade as readers say it: `very-low` is "very low". */
export function formatGrade(grade: EvidenceGrade): string {
  return grade.replace('-', ' ');
}

/** Grades from the surest to the least sure: "moderate", "moderate to very low". */
export function formatGrades(grades: readonly EvidenceGrade[]): string {
  const [surest, ...others] = grades;
  const least = others.at(-1);
  if (surest === undefined) return 'not rated';
  return least === undefined ? formatGrade(surest) : `${formatGrade(surest)} to ${formatGrade(least)}`;
}
