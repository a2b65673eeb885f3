import type { Nodes } from 'mdast';
import { parseMarkdown } from '../markdown/parse-markdown';
import type { RenderContext } from '../markdown/render-context';

/** What the words of a text must be asked of other files. */
export type Wording = Pick<RenderContext, 'nameTerm' | 'printFigure'>;

/** The words of a Markdown text without marks, boxes' syntax or addresses; paragraphs are parted by line feeds. */
export function toPlainText(markdown: string, wording: Wording): string {
  return toPlainWords(parseMarkdown(markdown), wording);
}

/** The same words of Markdown that is parsed already. */
export function toPlainWords(tree: Nodes, wording: Wording): string {
  return collect(tree, wording)
    .replace(/ +([.,;:])/g, '$1')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

const blocks = new Set(['paragraph', 'heading', 'tableRow', 'listItem']);

function collect(node: Nodes, wording: Wording): string {
  if (node.type === 'text') return node.value.replaceAll('\n', ' ');
  if (node.type === 'glossaryLink') return node.shown ?? wording.nameTerm(node.slug);
  if (node.type === 'figureValue') return wording.printFigure(node.kind, node.id, node.part).text;
  if (!('children' in node)) return '';
  const heading = node.type === 'containerDirective' ? `${node.attributes?.heading ?? ''}\n` : '';
  const inner = node.children
    .map((child) => collect(child as Nodes, wording))
    .join(node.type === 'tableRow' ? ' ' : '');
  return `${heading}${inner}${blocks.has(node.type) ? '\n' : ''}`;
}

/** How long a description should be at least and at most, in characters. */
const description = { least: 70, most: 200 };

/** Whole sentences from the start of a text, enough for a description; headings and the points of a list are none. A single sentence is kept however long it is. */
export function takeDescription(text: string): string {
  // The points of a list begin small, and the last may end with a stop; what leads into a list ends with a colon.
  const paragraphs = text.split('\n').flatMap((line) => /^\P{Ll}.*[.!?](?=\s|$)/u.exec(line)?.[0] ?? []);
  const sentences = paragraphs.join(' ').match(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]+(?=\s|$)/g) ?? [text];
  let taken = '';
  for (const sentence of sentences) {
    const longer = `${taken} ${sentence.trim()}`.trim();
    if (taken !== '' && (longer.length > description.most || taken.length >= description.least)) break;
    taken = longer;
  }
  return taken;
}
