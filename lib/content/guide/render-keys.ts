import type { z } from 'zod';
import { describeKey, listFormKeys, listSchemaKeys, listShapeKeys, type SchemaKey } from '../schema-keys';

/** A table of every key of a schema, those inside other keys included; of a kind that comes in several forms, one more for each. */
export function renderKeyTable(schema: z.ZodType): string {
  const forms = listFormKeys(schema);
  const ofForm = new Set(forms[0]?.keys.map(({ name }) => name));
  const shared = listSchemaKeys(schema).filter(({ name }) => !ofForm.has(name));
  return [
    renderTable(shared),
    ...forms.flatMap(({ form, keys }) => [
      `A picture of the form \`${form}\` has these keys too:`,
      renderTable(keys),
    ]),
  ].join('\n\n');
}

function renderTable(keys: readonly SchemaKey[]): string {
  const rows = keys.flatMap((key) => renderRows(key, ''));
  return ['| key | needed | holds | what to write |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function renderRows(key: SchemaKey, before: string): string[] {
  const path = `${before}${key.name}`;
  const cells = [`\`${path}\``, key.required ? 'yes' : 'no', describeKey(key), key.sentence];
  const inside = `${path}${key.shape.items === undefined ? '' : '[]'}.`;
  return [
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
    ...listShapeKeys(key.shape).flatMap((inner) => renderRows(inner, inside)),
  ];
}
