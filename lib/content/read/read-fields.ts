import type { z } from 'zod';
import { type KeyPath, parseYaml } from './parse-yaml';
import { type FieldFault, validateFields } from './validate-fields';

/** The keys of a file, judged: what is right in them, the line of each, and every fault found. */
export type ReadFields<Fields> = {
  fields: Partial<Fields>;
  lineOf: (path: KeyPath) => number;
  faults: FieldFault[];
};

/** Reads YAML and judges it by a schema. `firstLine` is the line of the file on which the YAML begins. */
export function readFields<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  firstLine: number,
): ReadFields<z.infer<Schema>> {
  const yaml = parseYaml(text, firstLine);
  const { lineOf, cuts } = yaml;
  // What is left of a text that was cut off has no faults of its own.
  const withCuts = (faults: FieldFault[]): FieldFault[] => [
    ...cuts,
    ...faults.filter(({ line }) => !cuts.some((cut) => cut.line === line)),
  ];
  if (yaml.faults.length > 0) return { fields: {}, lineOf, faults: withCuts(yaml.faults) };
  const { fields, faults } = validateFields(schema, yaml);
  return { fields, lineOf, faults: withCuts(faults) };
}
