import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { words } from './element';

/** Where a link may lead: a path or anchor of this site, or a way out of it that runs nothing. */
const safe = /^(?:\/(?![/\\])|#|https:|mailto:|tel:|sms:)/i;

/** Leaves of a link that might run a script only its words, and of a picture from elsewhere what it shows. */
export function dropUnsafeLinks(tree: Nodes): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'img' && parent !== undefined && index !== undefined)
      parent.children[index] = words(String(node.properties.alt ?? ''));
    if (!safe.test(String(node.properties.href ?? '#'))) delete node.properties.href;
  });
}
