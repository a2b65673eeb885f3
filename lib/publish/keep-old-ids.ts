import { createElement, getAttribute, type HtmlDocument, walkElements } from './html-document';
import type { Redirect } from './redirects';

/** Places of a page that were renamed: today's id, and all its old ones. */
type PlaceIds = ReadonlyMap<string, readonly string[]>;

/** By page, its places that were renamed. */
export type OldIds = ReadonlyMap<string, PlaceIds>;

/** Whether what has moved is a place in a page, which no host can redirect. */
export function isPlace({ from }: Redirect): boolean {
  return from.includes('#');
}

/** Sorts the places that have moved by page and by today's id. */
export function listOldIds(redirects: readonly Redirect[]): OldIds {
  const pages = new Map<string, Map<string, string[]>>();
  for (const { from, to } of redirects.filter(isPlace)) {
    const [page = '', oldId = ''] = from.split('#');
    const [, newId = ''] = to.split('#');
    const ids = pages.get(page) ?? new Map<string, string[]>();
    pages.set(page, ids.set(newId, [...(ids.get(newId) ?? []), oldId]));
  }
  return pages;
}

/** The places of one page that have moved: today's id, and all its old ones. `file` is the page's name in the export. */
export function findOldIds(file: string, pages: OldIds): PlaceIds {
  return pages.get(`/${file.replace(/index\.html$/, '')}`) ?? new Map();
}

/** Lets links to a heading, word or source that was renamed still lead to it. */
export function keepOldIds(document: HtmlDocument, ids: PlaceIds): void {
  if (ids.size === 0) return;
  for (const element of [...walkElements(document)]) {
    const oldIds = ids.get(getAttribute(element, 'id') ?? '') ?? [];
    const anchors = oldIds.map((id) => createElement(element, 'span', { id, 'data-old-id': '' }));
    element.childNodes.unshift(...anchors);
  }
}
