import type { z } from 'zod';
import { describeKey, listSchemaKeys, listShapeKeys, type SchemaKey } from '../schema-keys';

/** A table of every key of a schema, those inside other keys included. */
export function renderKeyTable(schema: z.ZodType): string {
  const rows = listSchemaKeys(schema).flatMap((key) => renderRows(key, ''));
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
