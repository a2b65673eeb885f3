import {
  getAttribute,
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
  isElement,
  removeNodes,
  walkElements,
} from './html-document';

const fetchedRelations = new Set(['icon', 'apple-touch-icon', 'manifest']);

/**
 * Makes a leaflet complete in itself, so that it can be read from a file: nothing is fetched, a link to a page that stands in the
 * leaflet leads to its part, every other link within the site carries the whole address. `siteUrl` has no slash at its end.
 */
export function makePortable(document: HtmlDocument, siteUrl: string): void {
  removeNodes(document, isFetched);
  const main = [...walkElements(document)].find(({ tagName }) => tagName === 'main');
  if (main === undefined) return;
  const parts = listParts(main);
  nameApart(main);
  for (const element of walkElements(main)) {
    if (element.tagName !== 'a') continue;
    const link = element.attrs.find(({ name }) => name === 'href');
    if (!link?.value.startsWith('/')) continue;
    const [page = '', fragment] = link.value.split('#');
    const part = parts.get(page);
    link.value = part === undefined ? siteUrl + link.value : `#${fragment ?? part}`;
    // So that paper need not spell it out.
    element.attrs.push({ name: 'data-own', value: '' });
  }
}

/** Scripts, icons and the like; what JSON says of the page stays. */
function isFetched(node: HtmlNode): boolean {
  if (isElement(node, 'script')) return getAttribute(node, 'src') !== undefined;
  return isElement(node, 'link') && fetchedRelations.has(getAttribute(node, 'rel') ?? '');
}

/** Boxes of different parts may bear the same name; a second one is told apart by its place. */
function nameApart(main: HtmlElement): void {
  const counts = new Map<string, number>();
  for (const { attrs } of walkElements(main)) {
    const label = attrs.find(({ name, value }) => name === 'aria-label' && value !== '');
    if (label === undefined || attrs.some(({ name }) => name === 'href')) continue;
    const count = (counts.get(label.value) ?? 0) + 1;
    counts.set(label.value, count);
    if (count > 1) label.value += ` (${count})`;
  }
}

/** The id of the part that holds a page, by the page's address. */
function listParts(main: HtmlElement): Map<string, string> {
  return new Map(
    [...walkElements(main)].flatMap((element) => {
      const page = getAttribute(element, 'data-part');
      return page === undefined ? [] : [[page, toPartId(element)] as const];
    }),
  );
}

function toPartId(part: HtmlElement): string {
  const id = getAttribute(part, 'aria-labelledby') ?? getAttribute(part, 'id');
  if (id === undefined) throw new Error('a part of a leaflet has no name');
  return id;
}

/** Whether a file of the export is a leaflet. */
export function isLeaflet(file: string): boolean {
  return file.startsWith('leaflets/');
}
