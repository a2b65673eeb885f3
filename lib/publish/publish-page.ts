import { dropBlanks } from './drop-blanks';
import {
  createElement,
  findElement,
  getAttribute,
  type HtmlDocument,
  isElement,
  parseDocument,
  removeNodes,
  serializeDocument,
  walkElements,
} from './html-document';
import { orderAttributes } from './order-attributes';
import { toMetaPolicy, toStyleHash } from './security-policy';
import { gatherScripts, stripRuntime } from './strip-runtime';

/** The addresses of the stylesheets an exported page links. */
export function listStylesheets(document: HtmlDocument): string[] {
  return [...walkElements(document)].flatMap((element) =>
    isStylesheet(element) ? [getAttribute(element, 'href') ?? ''] : [],
  );
}

/** Reads an exported page and leaves only what a reader needs. */
export function openPage(html: string): HtmlDocument {
  const document = parseDocument(html);
  stripRuntime(document);
  gatherScripts(document);
  dropBlanks(document);
  return document;
}

/** Finishes a page: its one style stands inside it, and its policy before all else. */
export function finishPage(document: HtmlDocument, css: string): string {
  removeNodes(document, isStylesheet);
  const head = findElement(document, 'head');
  const policy = { 'http-equiv': 'Content-Security-Policy', content: toMetaPolicy(toStyleHash(css)) };
  const charset = head.childNodes.filter(
    (node) => isElement(node, 'meta') && getAttribute(node, 'charset') !== undefined,
  );
  const rest = head.childNodes.filter((node) => !charset.includes(node));
  head.childNodes = [
    ...charset,
    createElement(head, 'meta', policy),
    createElement(head, 'style', {}, css),
    ...rest,
  ];
  orderAttributes(document);
  return serializeDocument(document);
}

function isStylesheet(node: Parameters<typeof isElement>[0]): boolean {
  return isElement(node, 'link') && getAttribute(node, 'rel') === 'stylesheet';
}
