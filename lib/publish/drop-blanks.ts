import { type HtmlDocument, type HtmlNode, isElement, walkElements } from './html-document';

/** Elements between which a browser draws no space, whatever stands there. */
const blocks = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 header hr li main nav ol p section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Elements whose blanks are words. */
const keeping = new Set(['pre', 'textarea', 'script', 'style', 'title']);

/** Drops the blanks between the blocks of a page, which no reader sees. A blank between two words of a line stays. */
export function dropBlanks(page: HtmlDocument): void {
  for (const element of walkElements(page)) {
    if (keeping.has(element.tagName)) continue;
    const nodes = element.childNodes;
    element.childNodes = nodes.filter(
      (node, place) => !isBlank(node) || !(isBlock(nodes[place - 1]) || isBlock(nodes[place + 1])),
    );
  }
}

function isBlank(node: HtmlNode): boolean {
  return node.nodeName === '#text' && 'value' in node && /^[\t\n\f\r ]*$/.test(node.value);
}

function isBlock(node: HtmlNode | undefined): boolean {
  return node !== undefined && isElement(node) && blocks.has(node.tagName);
}
