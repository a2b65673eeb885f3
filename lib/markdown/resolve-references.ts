import type { Definition, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Turns `[words][name]` into links that carry their own address, so that parts of a page can be drawn without its definitions. */
export function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, 'linkReference', (node, index, parent) => {
    const definition = definitions.get(node.identifier);
    if (definition === undefined || index === undefined || parent === undefined) return;
    const { url, title } = definition;
    const link: Link = { type: 'link', url, ...(title ? { title } : {}), children: node.children };
    parent.children[index] = link;
  });
}
