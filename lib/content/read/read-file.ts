import { readFileSync } from 'node:fs';
import { parseMarkdown } from '../../markdown/parse-markdown';
import { type FieldsOf, type Kind, kinds } from '../kinds';
import type { ContentFile, FileBody } from '../library';
import type { Problem } from '../problem';
import { decodeText } from './decode-text';
import { parseYaml } from './parse-yaml';
import { splitFrontMatter } from './split-front-matter';
import { validateFields } from './validate-fields';

/** A file read and judged: the record if its keys are right, and every fault found. */
export type ReadFile<K extends Kind> = { file?: ContentFile<K>; problems: Problem[] };

/** Reads text from a path, or says which line is not UTF-8. */
export function readText(absolutePath: string, path: string): { text: string } | { problem: Problem } {
  const decoded = decodeText(readFileSync(absolutePath));
  return 'text' in decoded
    ? decoded
    : { problem: { path, line: decoded.badLine, message: 'not UTF-8: save the file in the UTF-8 encoding' } };
}

/** Reads one file of a kind. `path` is how messages name it. Throws only when the file cannot be opened. */
export function readContentFile<K extends Kind>(
  kind: K,
  slug: string,
  absolutePath: string,
  path: string,
): ReadFile<K> {
  const read = readText(absolutePath, path);
  if ('problem' in read) return { problems: [read.problem] };
  const parts =
    kinds[kind].extension === 'md'
      ? splitFrontMatter(read.text)
      : { yaml: read.text, yamlLine: 1, body: undefined, bodyLine: 1 };
  if (parts === undefined) {
    const message =
      'no front matter: the file must begin with a line "---", its keys, and another line "---"';
    return { problems: [{ path, line: 1, message }] };
  }
  const yaml = parseYaml(parts.yaml, parts.yamlLine);
  if (yaml.faults.length > 0) return { problems: yaml.faults.map((fault) => ({ path, ...fault })) };
  const { fields, faults } = validateFields(kinds[kind].schema, yaml);
  const body: FileBody | undefined =
    parts.body === undefined
      ? undefined
      : { text: parts.body, firstLine: parts.bodyLine, tree: parseMarkdown(parts.body) };
  const problems = faults.map((fault) => ({ path, ...fault }));
  if (fields === undefined) return { problems };
  const file = {
    kind,
    slug,
    path,
    fields: fields as FieldsOf<K>,
    lineOf: yaml.lineOf,
    ...(body ? { body } : {}),
  };
  return { file, problems };
}
