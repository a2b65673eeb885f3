import type { Nodes } from 'mdast';
import { eachOf } from '../../markdown/each-node';
import type { ContentFile, Library } from '../library';
import { toWording } from '../library-wording';
import type { Wording } from '../plain-text';
import { listTrees } from '../trees';

/** A paragraph or a table's cell, with printed figures in words: one that stands alone, in a box, in a list or in a key. */
export type Paragraph = {
  text: string;
  /** The line of the file on which a place in `text` stands. */
  lineAt: (offset: number) => number;
  /** Where each glossary link stands in `text`. */
  links: { slug: string; start: number }[];
  /** The key it stands in, or `body`. */
  from: string;
  /** Whether it is running text, and no cell or caption of a table. */
  running: boolean;
};

const cache = new WeakMap<ContentFile, Paragraph[]>();

/** Every paragraph and table cell of a file in reading order, keys first; headings are neither. Read once a file. */
export function listParagraphs(file: ContentFile, library: Library): Paragraph[] {
  const known = cache.get(file) ?? readParagraphs(file, library);
  cache.set(file, known);
  return known;
}

function readParagraphs(file: ContentFile, library: Library): Paragraph[] {
  const wording = toWording(library);
  const found: Paragraph[] = [];
  for (const { tree, toLine, from } of listTrees(file)) {
    eachOf(tree, ['paragraph', 'tableCell'], (node) => {
      const { text, links, starts } = writeOut(node, wording);
      const lineAt = (offset: number): number =>
        toLine(starts.findLast(({ start }) => start <= offset)?.line ?? node.position?.start.line ?? 1);
      const running = node.type === 'paragraph' && !text.startsWith('Table:');
      found.push({ text, links, lineAt, from, running });
    });
  }
  return found;
}

/** The running text of a file's body, or of one of its keys. */
export function listRunning(file: ContentFile, library: Library, from: string): Paragraph[] {
  return listParagraphs(file, library).filter((paragraph) => paragraph.running && paragraph.from === from);
}

type Writing = Pick<Paragraph, 'links' | 'text'> & { starts: { start: number; line: number }[] };

function writeOut(node: Nodes, wording: Wording): Writing {
  const writing: Writing = { text: '', links: [], starts: [] };
  write(node, writing, wording);
  return writing;
}

/** Adds the words of a node, line by line. */
function write(node: Nodes, writing: Writing, wording: Wording): void {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'text')
    for (const [index, words] of node.value.split('\n').entries())
      add(index === 0 ? words : ` ${words}`, line + index, writing);
  else if (node.type === 'inlineCode') add(node.value, line, writing);
  else if (node.type === 'break') add(' ', line, writing);
  else if (node.type === 'figureValue')
    add(wording.printFigure(node.kind, node.id, node.part).text, line, writing);
  else if (node.type === 'glossaryLink') {
    writing.links.push({ slug: node.slug, start: writing.text.length });
    add(node.shown ?? wording.nameTerm(node.slug), line, writing);
  } else if ('children' in node) for (const child of node.children) write(child as Nodes, writing, wording);
}

/** A mark that follows a citation closes up to the words before it. */
function add(words: string, line: number, writing: Writing): void {
  const before = /^[.,;:!?)]/.test(words) ? writing.text.trimEnd() : writing.text;
  writing.starts.push({ start: before.length, line });
  writing.text = before + words;
}
