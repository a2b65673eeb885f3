import type { Nodes, PhrasingContent } from 'mdast';

/** A paragraph that begins "Table:" right before a table is the table's caption. */
const captionStart = /^Table:\s*/;

/** Whether a paragraph is the caption of the table after it. */
export function isCaptionOfTable(node: Nodes, parent: Nodes | undefined): boolean {
  return isCaption(node) && findNeighbour(node, parent, 1)?.type === 'table';
}

/** Whether a paragraph is written as a caption, with or without a table after it. */
export function isCaption(node: Nodes): boolean {
  return readCaption(node).length > 0;
}

/** The words of a table's caption; none if it has no caption. */
export function findCaption(table: Nodes, parent: Nodes | undefined): PhrasingContent[] {
  return readCaption(findNeighbour(table, parent, -1));
}

function findNeighbour(node: Nodes, parent: Nodes | undefined, step: 1 | -1): Nodes | undefined {
  const around: Nodes[] = parent !== undefined && 'children' in parent ? parent.children : [];
  return around[around.indexOf(node) + step];
}

function readCaption(node: Nodes | undefined): PhrasingContent[] {
  const [first, ...rest] = node?.type === 'paragraph' ? node.children : [];
  if (first?.type !== 'text' || !captionStart.test(first.value)) return [];
  return [{ ...first, value: first.value.replace(captionStart, '') }, ...rest];
}
