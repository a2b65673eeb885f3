import { type DefaultTreeAdapterMap, parse, serialize } from 'parse5';

/** A whole page as a tree. */
export type HtmlDocument = DefaultTreeAdapterMap['document'];
/** One element of a page. */
export type HtmlElement = DefaultTreeAdapterMap['element'];
/** Anything in a page. */
export type HtmlNode = DefaultTreeAdapterMap['node'];

/** Reads a page the way a browser would. */
export function parseDocument(html: string): HtmlDocument {
  return parse(html);
}

/** Writes a page back as text. */
export function serializeDocument(document: HtmlDocument): string {
  return serialize(document);
}

/** Whether a node is an element, of a given name if one is given. */
export function isElement(node: HtmlNode, name?: string): node is HtmlElement {
  return 'tagName' in node && (name === undefined || node.tagName === name);
}

/** The value of an attribute, or undefined. */
export function getAttribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/**
 * Every element of a tree, in the order of the page, those that a template holds included. What is in an element is looked at
 * once the element has been given, so whoever gets it may change what is in it.
 */
export function* walkElements(root: HtmlNode): Generator<HtmlElement> {
  // A stack of our own: generators inside one another pass each element up level by level.
  const ahead: HtmlNode[] = [root];
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (isElement(node)) yield node;
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) ahead.push(child);
    if ('content' in node) ahead.push(node.content);
  }
}

/** The first element of a name. Throws when the page has none. */
export function findElement(document: HtmlDocument, name: string): HtmlElement {
  for (const element of walkElements(document)) if (element.tagName === name) return element;
  throw new Error(`the page has no <${name}>`);
}

/** Removes every node below `root` that `matches` accepts, with what is in it; also from what a template holds. */
export function removeNodes(root: HtmlNode, matches: (node: HtmlNode) => boolean): void {
  if ('content' in root) removeNodes(root.content, matches);
  if (!('childNodes' in root)) return;
  root.childNodes = root.childNodes.filter((child) => !matches(child));
  for (const child of root.childNodes) removeNodes(child, matches);
}

/** Makes an element that holds nothing. */
export function createElement(
  parent: HtmlElement,
  tagName: string,
  attributes: Record<string, string>,
): HtmlElement {
  return {
    nodeName: tagName,
    tagName,
    attrs: Object.entries(attributes).map(([name, value]) => ({ name, value })),
    namespaceURI: parent.namespaceURI,
    childNodes: [],
    parentNode: parent,
  };
}

/** Makes a text that stands in an element. */
export function createText(parent: HtmlElement, value: string): DefaultTreeAdapterMap['textNode'] {
  return { nodeName: '#text', value, parentNode: parent };
}

/** A text as it is written between the quotes of an attribute. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('\u00a0', '&nbsp;').replaceAll('"', '&quot;');
}
