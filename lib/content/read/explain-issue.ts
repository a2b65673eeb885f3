import type { z } from 'zod';
import { suggest } from '../suggest';

/** What each type is called to an author. Whatever YAML reads as something else becomes text in quotes. */
const typeWords: Record<string, string> = {
  string: 'text: put it in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, one entry a line after "- "',
  object: 'a group of keys',
};

/** Says in an author's words what a schema has no sentence of its own for; the key's name stands before it. */
export function explainIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') {
    return issue.input === null ? 'is empty' : `must be ${typeWords[issue.expected] ?? issue.expected}`;
  }
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    return `must be one of: ${choices.join(', ')}${suggest(String(issue.input), choices)}`;
  }
  if (issue.code === 'invalid_union' && 'discriminator' in issue) {
    const choices = ((issue as { options?: unknown[] }).options ?? []).map(String);
    return `must be one of: ${choices.join(', ')}${suggest(String(readForm(issue)), choices)}`;
  }
  if (issue.code === 'invalid_key') return issue.issues[0]?.message;
  if (issue.code === 'too_small') return `must be ${issue.minimum} or more`;
  if (issue.code === 'too_big') return `must be ${issue.maximum} or less`;
  return undefined;
}

/** Whether a kind that comes in several forms is not told which. */
export function isMissingForm(issue: z.core.$ZodRawIssue | z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_union' && 'discriminator' in issue && readForm(issue) === undefined;
}

/** The form that an author has written; the whole of what is judged comes with the fault. */
function readForm({ input, ...issue }: z.core.$ZodRawIssue | z.core.$ZodIssue): unknown {
  const { discriminator = '' } = issue as { discriminator?: string };
  return (input as Record<string, unknown> | undefined)?.[discriminator];
}
