import type { z } from 'zod';
import { findOption } from '../schema-options';
import { findNearest } from '../suggest';
import { explainIssue, isMissingForm } from './explain-issue';
import type { KeyPath, ParsedYaml } from './parse-yaml';

/** A fault in one file's keys, with its line. */
export type FieldFault = { line: number; message: string };

/** Judges values by a schema and says each fault at its own line. A key with a fault is left out of the fields, unless it can be read all the same. */
export function validateFields<Schema extends z.ZodType>(
  schema: Schema,
  { value, lineOf }: ParsedYaml,
): { fields: Partial<z.infer<Schema>>; faults: FieldFault[] } {
  const result = schema.safeParse(value, { error: explainIssue, reportInput: true });
  if (result.success) return { fields: result.data, faults: [] };
  const { issues } = result.error;
  const wrongTypes = new Set(issues.filter(isWrongType).map(({ path }) => formatPath(path)));
  const faults = issues
    .filter((issue) => isWrongType(issue) || !wrongTypes.has(formatPath(issue.path)))
    .flatMap((issue) => describeIssue(issue, lineOf, findOption(schema, value)));
  return { fields: omitFaulty(value, issues) as Partial<z.infer<Schema>>, faults };
}

const isWrongType = ({ code }: z.core.$ZodIssue): boolean => code === 'invalid_type';

/** Whether a value with a fault is still what its key holds: a list of too few or too many but not of none, a text that is too long or breaks a rule for texts. */
function isReadable(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'too_small') return Array.isArray(issue.input) && issue.input.length > 0;
  if (issue.code === 'too_big') return issue.origin === 'array' || issue.origin === 'string';
  return issue.code === 'custom' && typeof issue.input === 'string';
}

function omitFaulty(value: unknown, issues: readonly z.core.$ZodIssue[]): object {
  if (typeof value !== 'object' || value === null) return {};
  const faulty = new Set(
    issues
      .filter((issue) => !isReadable(issue))
      .flatMap((issue) =>
        issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [String(issue.path[0])],
      ),
  );
  return Object.fromEntries(Object.entries(value).filter(([key]) => !faulty.has(key)));
}

function describeIssue(
  issue: z.core.$ZodIssue,
  lineOf: (path: KeyPath) => number,
  schema: z.ZodType,
): FieldFault[] {
  const line = lineOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = listKeys(schema, issue.path);
    return issue.keys.map((key) => ({
      line: lineOf([...issue.path, key]),
      message: describeUnknownKey(key, known),
    }));
  }
  const name = formatPath(issue.path);
  if (name === '')
    return [{ line, message: 'holds no keys: each stands on its own line, as in "title: Words"' }];
  const isMissing = (isWrongType(issue) && issue.input === undefined) || isMissingForm(issue);
  return [{ line, message: isMissing ? `missing key "${name}"` : `"${name}" ${issue.message}` }];
}

function describeUnknownKey(key: string, known: readonly string[]): string {
  const nearest = findNearest(key, known);
  return `unknown key "${key}".${nearest === undefined ? ` Known keys: ${known.join(', ')}.` : ` Did you mean "${nearest}"?`}`;
}

function formatPath(path: KeyPath): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step + 1}]` : `${index > 0 ? '.' : ''}${String(step)}`,
    )
    .join('');
}

/** The keys a schema knows at a place; looks through optional wrappers and lists. */
function listKeys(schema: z.ZodType, path: KeyPath): string[] {
  let at: unknown = schema;
  for (const step of path) at = typeof step === 'number' ? unwrap(at)?.element : unwrap(at)?.shape?.[step];
  return Object.keys(unwrap(at)?.shape ?? {});
}

type Wrapped = { shape?: Record<PropertyKey, unknown>; element?: unknown; unwrap?: () => unknown };

function unwrap(schema: unknown): Wrapped | undefined {
  let at = schema as Wrapped | undefined;
  while (at !== undefined && at.shape === undefined && at.element === undefined && at.unwrap !== undefined) {
    at = at.unwrap() as Wrapped;
  }
  return at;
}
