import { toNextYear } from '../../format/dates';
import { type Kind, kinds } from '../kinds';
import { listSchemaKeys, listShapeKeys, type SchemaKey, type Shape } from '../schema-keys';
import { listForms, listOptions } from '../schema-options';
import { bodySkeletons } from './body-skeletons';

/** What an author must replace; no schema accepts it, so the checks report it until then. */
const hole = '""';

/** Keys that no schema requires by name, but one of its rules does: a figure has a `value`, or `low` and `high`. */
const neededByRule = new Set(['value']);

/** A new file of a kind: every key with its sentence, holes to fill in, and the dates of today and of the next review. Of a kind that comes in several forms, the first unless one is named. */
export function renderNewFile(kind: Kind, today: string, form?: string): string {
  const { schema, extension } = kinds[kind];
  const chosen = form === undefined ? schema : listOptions(schema)[listForms(schema).indexOf(form)];
  const keys = listSchemaKeys(chosen ?? schema).flatMap((key) => renderKey(key, today));
  const yaml = `${keys.join('\n')}\n`;
  return extension === 'md' ? `---\n${yaml}---\n\n${bodySkeletons[kind] ?? ''}` : yaml;
}

/** A key that may be left out stands as a remark, ready to be taken in. */
function renderKey(key: SchemaKey, today: string): string[] {
  const needed = isNeeded(key);
  const lines = renderEntry(key, today);
  return [renderRemark(key, needed), ...lines.map((line) => (needed ? line : `# ${line}`))];
}

function isNeeded({ required, name }: SchemaKey): boolean {
  return required || neededByRule.has(name);
}

function renderRemark({ sentence, shape }: SchemaKey, needed: boolean): string {
  const choices = shape.enum ? ` One of: ${shape.enum.join(', ')}.` : '';
  return `# ${needed ? '' : '(May be left out.) '}${sentence}${choices}`;
}

function renderEntry({ name, required, shape }: SchemaKey, today: string): string[] {
  const inner = listShapeKeys(shape).filter(isNeeded);
  if (inner.length > 0) return [`${name}:`, ...renderInner(inner, shape.items !== undefined, today)];
  if (shape.items) return [`${name}:`, ...Array<string>(shape.minItems ?? 1).fill(`  - ${hole}`)];
  return [`${name}: ${fillIn(name, shape, required, today)}`];
}

/** The needed keys of a mapping, indented; in a list the first of them stands after a dash. */
function renderInner(keys: readonly SchemaKey[], isList: boolean, today: string): string[] {
  const block = keys.flatMap((key) => [`# ${key.sentence}`, ...renderEntry(key, today)]);
  if (!isList) return block.map((line) => `  ${line}`);
  const [remark = '', first = '', ...others] = block;
  return [`  ${remark}`, `  - ${first}`, ...others.map((line) => `    ${line}`)];
}

function fillIn(name: string, shape: Shape, required: boolean, today: string): string {
  if (shape.const !== undefined) return shape.const;
  if (shape.type === 'boolean') return 'true';
  if (!required || shape.format !== 'date') return hole;
  return name === 'nextReviewDue' ? toNextYear(today) : today;
}
