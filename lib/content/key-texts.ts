import type { ContentFile } from './library';
import type { KeyPath } from './read/parse-yaml';

/** One text of a file's keys, wherever it stands. */
export type KeyText = { key: string; text: string; path: KeyPath };

/** The texts that stand under a key of some name, at the top of a file or inside another key, each with its line. */
export function listKeyTexts(file: ContentFile, name: string): { text: string; line: number }[] {
  return (groupTexts(file).get(name) ?? []).map(({ text, path }) => ({ text, line: file.lineOf(path) }));
}

const grouped = new WeakMap<ContentFile, ReadonlyMap<string, KeyText[]>>();

/** The texts of a file by the name of their key, worked out once a file: every rule asks for some. */
function groupTexts(file: ContentFile): ReadonlyMap<string, KeyText[]> {
  const known = grouped.get(file);
  if (known) return known;
  const groups = new Map<string, KeyText[]>();
  for (const text of listTexts(file.fields)) {
    const group = groups.get(text.key);
    if (group) group.push(text);
    else groups.set(text.key, [text]);
  }
  grouped.set(file, groups);
  return groups;
}

/** Every text of some fields, in order; each entry of a list stands under the list's own key. */
export function listTexts(value: unknown, path: KeyPath = []): KeyText[] {
  if (typeof value === 'string') {
    const key = path.findLast((step) => typeof step === 'string');
    return key === undefined ? [] : [{ key: String(key), text: value, path }];
  }
  if (Array.isArray(value)) return value.flatMap((entry, index) => listTexts(entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, [...path, key]));
}
