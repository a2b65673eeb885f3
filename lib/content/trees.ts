import type { Root } from 'mdast';
import { parseMarkdown } from '../markdown/parse-markdown';
import { listKeyTexts } from './key-texts';
import type { ContentFile } from './library';

/** Keys in which inline Markdown works, whatever the kind of file. */
export const markdownKeys = [
  ...(['aim', 'keyMessages', 'short', 'caption', 'words', 'unknown', 'sure'] as const),
  ...(['help', 'more', 'detail', 'insurance'] as const),
];

/** One piece of parsed Markdown of a file: its body, or one key's text. */
export type MarkdownTree = {
  tree: Root;
  /** From a line of the tree to a line of the file. */
  toLine: (line: number) => number;
  /** The key it stands in, or `body`. */
  from: string;
};

const cache = new WeakMap<ContentFile, MarkdownTree[]>();

/** Every piece of Markdown in a file, parsed once: its keys in order, then its body. */
export function listTrees(file: ContentFile): MarkdownTree[] {
  const known = cache.get(file);
  if (known) return known;
  const { body } = file;
  const trees = markdownKeys.flatMap((key) => listKeyTrees(file, key));
  if (body) trees.push({ tree: body.tree, toLine: (line) => line + body.firstLine - 1, from: 'body' });
  cache.set(file, trees);
  return trees;
}

function listKeyTrees(file: ContentFile, key: string): MarkdownTree[] {
  return listKeyTexts(file, key).map(({ text, line }) => ({
    tree: parseMarkdown(text),
    toLine: () => line,
    from: key,
  }));
}
