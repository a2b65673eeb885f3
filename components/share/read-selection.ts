import { type Quote, toQuote } from './quote';

/** What the reader has selected inside an element, with all the page says before and after it; nothing when nothing is. */
export function readSelection(root: Element): Quote | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return undefined;
  const parts = { before: '', words: '', after: '' };
  let block: Element | null = null;
  for (const node of walkText()) {
    const [from, to] = findCut(node, range);
    const own = findBlock(node);
    if (own !== block) parts[from > 0 ? 'before' : to > 0 ? 'words' : 'after'] += '\n';
    block = own;
    parts.before += node.data.slice(0, from);
    parts.words += node.data.slice(from, to);
    parts.after += node.data.slice(to);
  }
  return toQuote(parts.before, parts.words, parts.after);
}

/** The text that the page shows, in order. */
function* walkText(): Generator<Text> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.checkVisibility({ visibilityProperty: true })) yield node;
  }
}

/** Where in a text the selection begins and ends: all of it stands before the first place, or after the second, if it is not selected. */
function findCut(node: Text, range: Range): [from: number, to: number] {
  const { length } = node;
  const isBefore = range.comparePoint(node, 0) < 0;
  const isAfter = range.comparePoint(node, length) > 0;
  const from = node === range.startContainer ? range.startOffset : isBefore ? length : 0;
  const to = node === range.endContainer ? range.endOffset : isAfter ? 0 : length;
  return [from, Math.max(from, to)];
}

/** The nearest element around a text that begins a line of its own. */
function findBlock(node: Text): Element | null {
  let element = node.parentElement;
  while (element && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
  return element;
}
