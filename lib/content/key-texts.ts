import type { ContentFile } from './library';
import type { KeyPath } from './read/parse-yaml';

/** One text of a file's keys: the name of its key, and where it stands. */
export type KeyText = { key: string; path: KeyPath; text: string };

/** Every text under a file's keys, those inside other keys and lists included, in the order of the file. */
export function listKeyTexts({ fields }: ContentFile): KeyText[] {
  return walk(fields, [], '');
}

function walk(value: unknown, path: KeyPath, key: string): KeyText[] {
  if (typeof value === 'string') return [{ key, path, text: value }];
  if (Array.isArray(value)) return value.flatMap((entry, index) => walk(entry, [...path, index], key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => walk(inner, [...path, name], name));
}
