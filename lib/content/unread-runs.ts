import type { Nodes, Parents, Root, Text } from 'mdast';

/** A sign written with a backslash, and a link, a mark or a picture, as rules on what Markdown did not read see them. */
export const meantSign = '\ue000';
export const drawn = '\ufffc';

/** What Markdown left as it was written in one paragraph, heading or table cell, or in the words of one link. */
export type UnreadRun = {
  /** The words as they print. */
  text: string;
  /** As long as `text`, with `meantSign` in place of each sign that was written with a backslash. */
  judged: string;
  /** The line of the tree on which a place in `text` stands. */
  lineAt: (offset: number) => number;
};

type Segment = { text: string; judged: string; line: number };

/** Parts of a run, whose words belong to it. */
const within = new Set(['strong', 'emphasis', 'delete']);

/** Every run of a tree that holds words. */
export function listUnreadRuns(tree: Root): UnreadRun[] {
  const runs: UnreadRun[] = [];
  gather(tree, runs);
  return runs;
}

function gather(parent: Root | Parents, runs: UnreadRun[]): void {
  const segments: Segment[] = [];
  collect(parent, parent.position?.start.line ?? 1, segments, runs);
  if (segments.length > 0) runs.push(toRun(segments));
}

/** Adds the words below a node to a run that has come to some line, and returns the line after them. */
function collect(parent: Root | Parents, from: number, segments: Segment[], runs: UnreadRun[]): number {
  let line = from;
  for (const node of parent.children as Nodes[]) {
    // What the reader of bare addresses has split has lost its place.
    line = node.position?.start.line ?? line;
    const segment = toSegment(node, line);
    if (segment !== undefined) segments.push(segment);
    if (within.has(node.type) || isBareAddress(node)) line = collect(node as Parents, line, segments, runs);
    else if ('children' in node) gather(node, runs);
    line += countLineFeeds(segment?.text ?? '');
  }
  return line;
}

function toSegment(node: Nodes, line: number): Segment | undefined {
  if (node.type === 'text') return { text: node.value, judged: hideMeant(node), line };
  if (node.type === 'break') return { text: '\n', judged: '\n', line };
  const isLink = node.type === 'link' || node.type === 'linkReference';
  if ('children' in node && (!isLink || isBareAddress(node))) return undefined;
  return { text: drawn, judged: drawn, line };
}

function hideMeant({ value, data }: Text): string {
  const letters = value.split('');
  for (const place of data?.escaped ?? []) letters[place] = meantSign;
  return letters.join('');
}

/** Whether a link is an address as it stands in the text, bare or in angle brackets. */
function isBareAddress(node: Nodes): boolean {
  if (node.type !== 'link') return false;
  const [words, ...more] = node.children;
  if (words?.type !== 'text' || more.length > 0) return false;
  const [end, wordsEnd] = [node.position?.end.offset, words.position?.end.offset];
  return end === undefined || wordsEnd === undefined || end - wordsEnd <= 1;
}

function toRun(segments: readonly Segment[]): UnreadRun {
  const lineAt = (offset: number): number => {
    let start = 0;
    for (const { text, line } of segments) {
      if (offset < start + text.length) return line + countLineFeeds(text.slice(0, offset - start));
      start += text.length;
    }
    return segments.at(-1)?.line ?? 1;
  };
  return {
    text: segments.map(({ text }) => text).join(''),
    judged: segments.map(({ judged }) => judged).join(''),
    lineAt,
  };
}

function countLineFeeds(text: string): number {
  return text.split('\n').length - 1;
}
