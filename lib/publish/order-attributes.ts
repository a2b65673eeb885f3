import { type HtmlDocument, walkElements } from './html-document';

/** What stands first in every tag, and what last; found by trying every order on the three heaviest articles. */
const first = ['id'];
const last = ['class', 'href'];

/**
 * Gives the attributes of every element one order, so that tags that differ only in an address repeat one another for
 * longer: about 100 bytes of brotli less on an article.
 */
export function orderAttributes(page: HtmlDocument): void {
  for (const { attrs } of walkElements(page)) attrs.sort((a, b) => toRank(a.name) - toRank(b.name));
}

function toRank(name: string): number {
  if (first.includes(name)) return first.indexOf(name);
  return first.length + 1 + last.indexOf(name);
}
