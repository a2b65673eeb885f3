import type { Nodes, Parents, Root } from 'mdast';
import { listKeyTexts } from './key-texts';
import type { ContentFile } from './library';
import { listTrees, type MarkdownTree, markdownKeys } from './trees';

/** A run of words that a reader sees as one unit: a paragraph, heading, list item's line, table row or key. */
export type Prose = {
  /** The words, without addresses, ids or marks. */
  text: string;
  /** The line of the file on which a place in `text` stands. */
  lineAt: (offset: number) => number;
  /** Whether a citation or a figure's mark stands in the run. */
  cited: boolean;
  /** Whether it stands in `:::sources-differ`, where a bad phrase is quoted to correct it. */
  quoted: boolean;
  /** Where it comes from: the body, or the name of a key. */
  from: string;
};

type Segment = { text: string; line: number };
type Run = { segments: Segment[]; cited: boolean };

/** Keys of plain text that a reader sees as our own words; a history may tell of words taken out, and a claim quotes what it corrects, so they are not among them. */
const plainKeys = [
  ...['title', 'question', 'description', 'term', 'funding', 'treated', 'compared', 'saidBy'],
  ...['name', 'names', 'before', 'dose', 'after', 'checks', 'start'],
  ...['label', 'population', 'timeFrame', 'unit', 'per', 'chargedBy', 'why'],
  ...['heading', 'line'],
];

const cache = new WeakMap<ContentFile, Prose[]>();

/** Every run of words of a file that a reader sees, read once a file. */
export function listProse(file: ContentFile): Prose[] {
  const known = cache.get(file);
  if (known) return known;
  const prose = [...listPlainProse(file), ...listTrees(file).flatMap(toTreeProse)];
  cache.set(file, prose);
  return prose;
}

function listPlainProse(file: ContentFile): Prose[] {
  // Sources keep the words of the people who wrote them.
  return (file.kind === 'source' ? [] : plainKeys).flatMap((key) =>
    listKeyTexts(file, key).map(({ text, line }) =>
      toProse({ segments: [{ text, line }], cited: false }, false, key),
    ),
  );
}

function toTreeProse({ tree, toLine, from }: MarkdownTree): Prose[] {
  if ((markdownKeys as readonly string[]).includes(from))
    return [toProse(collectRun(tree, toLine), false, from)];
  const found: Prose[] = [];
  gather(tree, false, toLine, found);
  return found;
}

/** Nodes that are read as one run; everything else is looked into. */
const runTypes = new Set(['paragraph', 'heading', 'tableRow']);

function gather(
  parent: Root | Parents,
  quoted: boolean,
  toLine: (line: number) => number,
  found: Prose[],
): void {
  for (const node of parent.children as Nodes[]) {
    if (runTypes.has(node.type)) {
      found.push(toProse(collectRun(node, toLine), quoted, 'body'));
    } else if ('children' in node) {
      const heading = node.type === 'containerDirective' ? node.attributes?.heading : undefined;
      if (heading) {
        const line = toLine(node.position?.start.line ?? 1);
        found.push(toProse({ segments: [{ text: heading, line }], cited: false }, quoted, 'heading'));
      }
      gather(
        node,
        quoted || (node.type === 'containerDirective' && node.name === 'sources-differ'),
        toLine,
        found,
      );
    }
  }
}

function collectRun(root: Nodes, toLine: (line: number) => number): Run {
  const run: Run = { segments: [], cited: false };
  const add = (node: Nodes): void => {
    const line = toLine(node.position?.start.line ?? 1);
    if (node.type === 'text' || node.type === 'inlineCode') run.segments.push({ text: node.value, line });
    else if (node.type === 'break') run.segments.push({ text: '\n', line });
    else if (node.type === 'glossaryLink')
      run.segments.push({ text: node.shown ?? node.slug.replaceAll('-', ' '), line });
    else if (node.type === 'citation' || node.type === 'figureValue') run.cited = true;
    else if (node.type === 'link' && isBareAddress(node)) return;
    else if ('children' in node) {
      for (const child of node.children) add(child as Nodes);
      if (node.type === 'link' && node.title) run.segments.push({ text: ` (${node.title})`, line });
      if (node.type === 'tableCell' || node.type === 'paragraph') run.segments.push({ text: ' ', line });
    }
  };
  add(root);
  return run;
}

function isBareAddress(link: Nodes): boolean {
  if (link.type !== 'link') return false;
  const [only] = link.children;
  const url = link.url.replace(/^(?:https?:\/\/|mailto:)/, '');
  return only?.type === 'text' && only.value === url;
}

/** Web addresses and letters that nobody sees are dropped, and hyphens made one, so that no word hides behind them. */
function toSeen(text: string): string {
  return text.replace(/https?:\/\/\S+|[\u00ad\u200b-\u200d\u2060]/g, '').replace(/[\u2010\u2011]/g, '-');
}

function toProse({ segments: written, cited }: Run, quoted: boolean, from: string): Prose {
  const segments = written.map(({ text, line }) => ({ text: toSeen(text), line }));
  const text = segments.map((segment) => segment.text).join('');
  const lineAt = (offset: number): number => {
    let start = 0;
    for (const segment of segments) {
      if (offset < start + segment.text.length) {
        return segment.line + countLineFeeds(segment.text.slice(0, offset - start));
      }
      start += segment.text.length;
    }
    return segments.at(-1)?.line ?? 1;
  };
  return { text, lineAt, cited, quoted, from };
}

function countLineFeeds(text: string): number {
  return text.split('\n').length - 1;
}
