import { z } from 'zod';

/** The schemas of a kind that comes in several forms; the schema alone for any other kind. */
export function listOptions(schema: z.ZodType): z.ZodType[] {
  return schema instanceof z.ZodDiscriminatedUnion ? (schema.options as z.ZodType[]) : [schema];
}

/** The one schema that judges a value: of several forms, the one that the value names; the whole if it names none. */
export function findOption(schema: z.ZodType, value: unknown): z.ZodType {
  if (!(schema instanceof z.ZodDiscriminatedUnion) || typeof value !== 'object' || value === null)
    return schema;
  const { discriminator } = schema.def;
  const named = (value as Record<string, unknown>)[discriminator];
  return listOptions(schema).find((option) => readForm(option, discriminator) === named) ?? schema;
}

/** The names of the forms of a kind, in order; none for a kind that has one form. */
export function listForms(schema: z.ZodType): string[] {
  return schema instanceof z.ZodDiscriminatedUnion
    ? listOptions(schema).map((option) => readForm(option, schema.def.discriminator))
    : [];
}

function readForm(option: z.ZodType, discriminator: string): string {
  const { properties = {} } = z.toJSONSchema(option) as { properties?: Record<string, { const?: string }> };
  return properties[discriminator]?.const ?? '';
}
