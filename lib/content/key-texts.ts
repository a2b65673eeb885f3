import type { ContentFile } from './library';
import type { KeyPath } from './read/parse-yaml';

/** One text of a file's keys, wherever it stands. */
export type KeyText = { key: string; text: string; path: KeyPath };

/** The texts that stand under a key of some name, at the top of a file or inside another key, each with its line. */
export function listKeyTexts(file: ContentFile, name: string): { text: string; line: number }[] {
  return listTexts(file.fields)
    .filter(({ key }) => key === name)
    .map(({ text, path }) => ({ text, line: file.lineOf(path) }));
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
