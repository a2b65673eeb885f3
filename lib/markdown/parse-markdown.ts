import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { readHeadingIds } from './heading-ids';
import { keepTree } from './keep-tree';
import { splitMarks } from './marks';
import { noteEscapes } from './note-escapes';

/** Reads `:::block` and `::leaf` directives but not `:text` ones, which would eat the minutes of "10:30"; and which signs have a backslash. */
function readOwnSyntax(this: Processor): void {
  const settings = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  const { flow } = directive();
  settings.micromarkExtensions = [...(settings.micromarkExtensions ?? []), { flow }];
  settings.fromMarkdownExtensions = [
    ...(settings.fromMarkdownExtensions ?? []),
    directiveFromMarkdown(),
    noteEscapes,
  ];
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(readOwnSyntax).freeze();

/** Reads Markdown into a tree in which the site's own marks are nodes; positions count from the text's first line. */
export function parseMarkdown(text: string): Root {
  return keepTree(text, parse);
}

function parse(text: string): Root {
  const tree = parser.parse(text);
  readHeadingIds(tree);
  splitMarks(tree);
  return tree;
}
