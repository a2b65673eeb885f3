import { dropBlanks } from './drop-blanks';
import {
  createText,
  escapeAttribute,
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
import type { ShortStyle } from './shorten-names';
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

/** What may be cut out of a page: its policy and style, which stand together, and its class attributes by their place in a list. */
export type PreparedPage = { html: string; classes: string[] };

/** Where the policy and the style come. No parser leaves a NUL in a tree, so none is the page's own. */
const headMark = '\0head\0';
const classMark = / class="\0(\d+)\0"/g;

/** Writes a page with all but what its style decides, so that its tree need not be kept until the style is known. */
export function preparePage(document: HtmlDocument): PreparedPage {
  removeNodes(document, isStylesheet);
  const head = findElement(document, 'head');
  const charset = head.childNodes.filter(
    (node) => isElement(node, 'meta') && getAttribute(node, 'charset') !== undefined,
  );
  const rest = head.childNodes.filter((node) => !charset.includes(node));
  head.childNodes = [...charset, createText(head, headMark), ...rest];
  orderAttributes(document);
  const places = new Map<string, number>();
  for (const { attrs } of walkElements(document)) {
    const attribute = attrs.find(({ name }) => name === 'class');
    if (attribute === undefined) continue;
    const place = places.get(attribute.value) ?? places.size;
    places.set(attribute.value, place);
    attribute.value = `\0${place}\0`;
  }
  return { html: serializeDocument(document), classes: [...places.keys()] };
}

/** Finishes a page: its one style stands inside it, and its policy before all else but the charset. */
export function finishPage({ html, classes }: PreparedPage, { style, renameClasses }: ShortStyle): string {
  const attributes = classes.map((written) => {
    const names = renameClasses(written);
    return names === '' ? '' : ` class="${escapeAttribute(names)}"`;
  });
  const policy = escapeAttribute(toMetaPolicy(toStyleHash(style)));
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><style>${style}</style>`;
  return html
    .replace(headMark, () => head)
    .replace(classMark, (_, place: string) => attributes[Number(place)] ?? '');
}

function isStylesheet(node: Parameters<typeof isElement>[0]): boolean {
  return isElement(node, 'link') && getAttribute(node, 'rel') === 'stylesheet';
}
