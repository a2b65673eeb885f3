import { brotliCompressSync } from 'node:zlib';
import {
  getAttribute,
  type HtmlElement,
  parseDocument,
  removeNodes,
  serializeDocument,
  walkElements,
} from '../../../lib/publish/html-document';

const parts: Record<string, (element: HtmlElement) => boolean> = {
  style: ({ tagName }) => tagName === 'style',
  sources: (element) => getAttribute(element, 'data-sources') !== undefined,
  figures: (element) => getAttribute(element, 'data-figure') !== undefined,
  'JSON-LD': (element) => getAttribute(element, 'type') === 'application/ld+json',
  review: (element) => getAttribute(element, 'data-review') !== undefined,
  'header and footer': ({ tagName, parentNode }) =>
    /^(?:header|footer)$/.test(tagName) && parentNode?.nodeName === 'body',
  prose: (element) => getAttribute(element, 'class')?.split(' ').includes('prose') === true,
};

/** How many brotli bytes a page would lose with each of its parts, heaviest first. */
export function weighParts(html: string): { part: string; bytes: number }[] {
  const whole = weigh(html);
  return Object.entries(parts)
    .map(([part, matches]) => ({ part, bytes: whole - weigh(withoutPart(html, matches)) }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes);
}

/** One line for a message: `prose 6000, style 2900, sources 2100`. */
export function nameHeaviest(html: string): string {
  return weighParts(html)
    .slice(0, 4)
    .map(({ part, bytes }) => `${part} ${bytes}`)
    .join(', ');
}

function withoutPart(html: string, matches: (element: HtmlElement) => boolean): string {
  const document = parseDocument(html);
  const found = new Set([...walkElements(document)].filter(matches));
  removeNodes(document, (node) => found.has(node as HtmlElement));
  return serializeDocument(document);
}

function weigh(html: string): number {
  return brotliCompressSync(html).length;
}
