import { z } from 'zod';
import { slug } from './schema/basic-fields';
import { listForms, listOptions } from './schema-options';
import { markdownKeys } from './trees';

/** What a value may be, in the part of JSON Schema that the content's schemas use. */
export type Shape = {
  type?: string;
  description?: string;
  format?: string;
  pattern?: string;
  const?: string;
  enum?: string[];
  anyOf?: { const: number }[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  items?: Shape;
  properties?: Record<string, Shape>;
  additionalProperties?: Shape | false;
  required?: string[];
};

/** One key of a file as its schema describes it. */
export type SchemaKey = { name: string; required: boolean; sentence: string; shape: Shape };

/** The keys of a schema, in its order; of a kind that comes in several forms, those of its first form. */
export function listSchemaKeys(schema: z.ZodType): SchemaKey[] {
  const [first = schema] = listOptions(schema);
  return listShapeKeys(z.toJSONSchema(first) as Shape);
}

/** The keys that each form of a kind has of its own, form by form; none for a kind that has one form. */
export function listFormKeys(schema: z.ZodType): { form: string; keys: SchemaKey[] }[] {
  const options = listOptions(schema).map(listSchemaKeys);
  const isShared = ({ name }: SchemaKey): boolean =>
    name !== 'form' && options.every((keys) => keys.some((key) => key.name === name));
  return listForms(schema).map((form, place) => ({
    form,
    keys: (options[place] ?? []).filter((key) => !isShared(key)),
  }));
}

/** The keys inside a value that is a mapping, or a list of mappings; none for any other value. */
export function listShapeKeys(shape: Shape): SchemaKey[] {
  const { properties = {}, required = [] } = shape.items ?? shape;
  return Object.entries(properties).map(([name, inner]) => ({
    name,
    required: required.includes(name),
    sentence: inner.description ?? '',
    shape: inner,
  }));
}

/** Says in words what a key holds: "list of slugs, 1 or more". */
export function describeKey({ name, shape }: SchemaKey): string {
  const said = describeShape(shape);
  return (markdownKeys as readonly string[]).includes(name) ? `${said}; inline Markdown works` : said;
}

const slugPattern = (z.toJSONSchema(slug) as Shape).pattern;

function describeShape(shape: Shape): string {
  if (shape.items) return describeList(shape);
  if (shape.const !== undefined) return `\`${shape.const}\``;
  if (shape.enum) return `one of ${shape.enum.map((choice) => `\`${choice}\``).join(', ')}`;
  if (shape.anyOf) return shape.anyOf.map((choice) => `\`${choice.const}\``).join(' or ');
  if (shape.type === 'boolean') return 'true or false';
  if (shape.additionalProperties) return `a mapping, each value ${describeShape(shape.additionalProperties)}`;
  if (shape.type === 'object') return 'a mapping of the keys below';
  return shape.type === 'string' ? describeText(shape) : describeNumber(shape);
}

function describeText({ format, pattern, minLength, maxLength }: Shape): string {
  if (format === 'date') return 'a day, as `YYYY-MM-DD`';
  if (format === 'uri') return 'a web address';
  if (pattern === slugPattern) return 'a slug';
  if (pattern?.startsWith('^https:')) return 'an address that begins with `https://`';
  const what = minLength === undefined ? 'text' : 'one line of text';
  return maxLength === undefined ? what : `${what}, ${maxLength} characters at most`;
}

function describeNumber({ type, minimum = 0, maximum }: Shape): string {
  const what = type === 'integer' ? 'a whole number' : 'a number';
  return maximum === undefined || maximum === Number.MAX_SAFE_INTEGER
    ? `${what}, ${minimum} or more`
    : `${what}, ${minimum} to ${maximum}`;
}

function describeList({ items = {}, minItems, maxItems }: Shape): string {
  const many =
    minItems === undefined ? '' : ` of ${minItems}${maxItems === undefined ? ' or more' : ` to ${maxItems}`}`;
  return `a list${many}, each ${describeShape(items)}`;
}
