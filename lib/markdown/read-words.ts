import type { ElementContent } from 'hast';

/** The words of rendered nodes, as one name for them: without the numbers of citations. */
export function readWords(nodes: readonly ElementContent[]): string {
  return nodes.map(readNode).join('').replace(/\s+/g, ' ').trim();
}

function readNode(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || 'data-cite' in node.properties) return '';
  return node.children.map(readNode).join('');
}
