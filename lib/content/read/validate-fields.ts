import type { z } from 'zod';
import { findNearest } from '../suggest';
import type { KeyPath, ParsedYaml } from './parse-yaml';

/** A fault in one file's keys, with its line. */
export type FieldFault = { line: number; message: string };

/** Judges values by a schema and says each fault at its own line. */
export function validateFields<Schema extends z.ZodType>(
  schema: Schema,
  { value, lineOf }: ParsedYaml,
): { fields: z.infer<Schema> | undefined; faults: FieldFault[] } {
  const result = schema.safeParse(value);
  if (result.success) return { fields: result.data, faults: [] };
  const faults = result.error.issues.flatMap((issue) => describeIssue(issue, value, lineOf, schema));
  return { fields: undefined, faults };
}

function describeIssue(
  issue: z.core.$ZodIssue,
  value: unknown,
  lineOf: (path: KeyPath) => number,
  schema: z.ZodType,
): FieldFault[] {
  if (issue.code === 'unrecognized_keys') {
    const known = listKeys(schema, issue.path);
    return issue.keys.map((key) => {
      const nearest = findNearest(key, known);
      const hint =
        nearest === undefined ? ` Known keys: ${known.join(', ')}.` : ` Did you mean "${nearest}"?`;
      return { line: lineOf([...issue.path, key]), message: `unknown key "${key}".${hint}` };
    });
  }
  const name = formatPath(issue.path);
  if (findValue(value, issue.path) === undefined && issue.code === 'invalid_type') {
    const message =
      name === '' ? 'the keys are missing: the file holds no YAML mapping' : `missing key "${name}"`;
    return [{ line: lineOf(issue.path), message }];
  }
  const said = issue.message.replace(/^Invalid input: /, '');
  return [{ line: lineOf(issue.path), message: name === '' ? said : `"${name}" ${lowerFirst(said)}` }];
}

function lowerFirst(text: string): string {
  return text.replace(/^Invalid option: expected/, 'must be').replace(/^expected/, 'must be: expected');
}

function formatPath(path: KeyPath): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step + 1}]` : `${index > 0 ? '.' : ''}${String(step)}`,
    )
    .join('');
}

function findValue(value: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (found, step) =>
      typeof found === 'object' && found !== null ? (found as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );
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
