import type { Nodes, Parents } from 'mdast';
import { eachNode } from '../../markdown/each-node';
import { isCaption, isCaptionOfTable } from '../../markdown/table-caption';
import { type ContentFile, type Library, listFiles } from '../library';
import type { Problem } from '../problem';
import { listTrees } from '../trees';

type Fault = { line: number; message: string };

/** Finds Markdown that pages do not draw as its author meant it: boxes left open, colons that make none, footnotes, code, task boxes, struck words, captions of no table, and boxes that hold nothing. */
export function checkUndrawn(library: Library): Problem[] {
  return listFiles(library).flatMap((file) =>
    checkFile(file).map((fault) => ({ path: file.path, ...fault })),
  );
}

function checkFile(file: ContentFile): Fault[] {
  const lines = (file.body?.text ?? '').split('\n');
  const faults: Fault[] = [];
  for (const { tree, toLine } of listTrees(file)) {
    eachNode(tree, (node, parent) => {
      const fault = findFault(node, parent, lines);
      if (fault) faults.push({ ...fault, line: toLine(fault.line) });
    });
  }
  return faults;
}

function findFault(node: Nodes, parent: Parents | undefined, lines: readonly string[]): Fault | undefined {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'text') return findColons(node.value, line);
  if (node.type === 'footnoteReference')
    return { line, message: 'footnotes are not drawn: cite with [@source-id]' };
  if (node.type === 'code')
    return { line, message: 'four spaces or ``` make a code block: begin the words at the left' };
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    return { line, message: 'task boxes are not drawn: write a plain list' };
  if (node.type === 'containerDirective' && !isClosed(node, lines))
    return { line, message: `the box ":::${node.name}" is never closed: end it with a line ":::"` };
  if (node.type === 'containerDirective' && node.children.length === 0)
    return { line, message: `the box ":::${node.name}" holds nothing: write its words, or take it away` };
  if (node.type === 'delete')
    return { line, message: 'words struck out with ~~ still stand for the reader: take them out' };
  if (isCaption(node) && !isCaptionOfTable(node, parent))
    return { line, message: '"Table:" begins a caption, and no table comes right after it' };
  return undefined;
}

/** Colons that open a line or a word are meant for a box or a picture. */
function findColons(text: string, firstLine: number): Fault | undefined {
  const match = /(?<=^|\s)::+\S*/.exec(text);
  if (match === null) return undefined;
  const line = firstLine + text.slice(0, match.index).split('\n').length - 1;
  const message = `"${match[0]}" makes no box or picture: each begins on a line of its own, without a space after the colons, and a box in a box has more colons outside`;
  return { line, message };
}

/** A box that is left open swallows everything to the end of its text. */
function isClosed({ position }: Nodes, lines: readonly string[]): boolean {
  if (position === undefined) return true;
  const opening = lines[position.start.line - 1]?.slice(position.start.column - 1) ?? '';
  const closing = lines[position.end.line - 1]?.replace(/^[\s>]+/, '').trim() ?? '';
  const colons = /^:*/.exec(opening)?.[0] ?? '';
  return /^:+$/.test(closing) && closing.length >= colons.length;
}
