import { parseFragment } from 'parse5';
import type { HtmlElement, HtmlNode } from '@/lib/publish/html-document';
import { listElements } from '@/tests/site/elements';

/** Reads a stretch of HTML the way a browser would. */
export function readFragment(html: string): HtmlNode {
  return parseFragment(html);
}

/** The one element that is wanted. Throws when there is none, or more than one. */
export function findOnly(root: HtmlNode, wanted: Parameters<typeof listElements>[1]): HtmlElement {
  const [found, ...others] = listElements(root, wanted);
  if (found === undefined || others.length > 0)
    throw new Error(`${others.length + (found ? 1 : 0)} elements match ${JSON.stringify(wanted)}, not 1`);
  return found;
}

/** The attributes of an element by name. */
export function readAttributes({ attrs }: HtmlElement): Record<string, string> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
}
