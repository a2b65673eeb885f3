import { readFileSync, statSync } from 'node:fs';
import { parseMarkdown } from '../../markdown/parse-markdown';
import { once } from '../../once';
import { type FieldsOf, type Kind, kinds } from '../kinds';
import type { ContentFile, FileBody } from '../library';
import type { Problem } from '../problem';
import { decodeText } from './decode-text';
import { findUnreadable } from './find-unreadable';
import { readFields } from './read-fields';
import { findBadDashes, splitFrontMatter } from './split-front-matter';

/** A file read and judged: what is right in it, unless it cannot be read at all, and every fault found. */
export type ReadFile<K extends Kind> = { file?: ContentFile<K>; problems: Problem[] };

/** Reads text from a path, or says why that cannot be done and on which line. */
export function readText(absolutePath: string, path: string): { text: string } | { problem: Problem } {
  const bytes = readBytes(absolutePath);
  if (bytes === undefined)
    return { problem: { path, message: 'cannot be read: it is not a file, or may not be opened' } };
  const decoded = decodeText(bytes);
  return 'text' in decoded
    ? decoded
    : { problem: { path, line: decoded.badLine, message: 'not UTF-8: save the file in the UTF-8 encoding' } };
}

/** Nothing for a link that leads nowhere, a folder, or a pipe, which would never end. */
function readBytes(absolutePath: string): Uint8Array | undefined {
  try {
    return statSync(absolutePath).isFile() ? readFileSync(absolutePath) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads one file of a kind. `path` is how messages name it. */
export function readContentFile<K extends Kind>(
  kind: K,
  slug: string,
  absolutePath: string,
  path: string,
): ReadFile<K> {
  const read = readText(absolutePath, path);
  if ('problem' in read) return { problems: [read.problem] };
  const unreadable = findUnreadable(read.text, path);
  if (unreadable.length > 0) return { problems: unreadable };
  const isMarkdown = kinds[kind].extension === 'md';
  const badDashes = isMarkdown ? findBadDashes(read.text) : undefined;
  if (badDashes !== undefined) {
    const message =
      'dashes that neither open nor close the keys: write "---", three hyphens and nothing else';
    return { problems: [{ path, line: badDashes, message }] };
  }
  const parts = isMarkdown
    ? splitFrontMatter(read.text)
    : { yaml: read.text, yamlLine: 1, body: undefined, bodyLine: 1 };
  if (parts === undefined) {
    const message =
      'no front matter: the file must begin with a line "---", its keys, and another line "---"';
    return { problems: [{ path, line: 1, message }] };
  }
  const { fields, lineOf, faults } = readFields(kinds[kind].schema, parts.yaml, parts.yamlLine);
  const body = parts.body === undefined ? undefined : toBody(parts.body, parts.bodyLine);
  const file = {
    kind,
    slug,
    path,
    fields: fields as Partial<FieldsOf<K>>,
    lineOf,
    ...(body ? { body } : {}),
  };
  return { file, problems: faults.map((fault) => ({ path, ...fault })) };
}

/** A body that is parsed when its tree is first asked for: whoever compiles a file that was judged needs none. */
function toBody(text: string, firstLine: number): FileBody {
  const tree = once(() => parseMarkdown(text));
  return {
    text,
    firstLine,
    get tree() {
      return tree();
    },
  };
}
