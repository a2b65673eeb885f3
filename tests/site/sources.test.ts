import { expect, test } from 'vitest';
import { getAttribute, type HtmlElement } from '@/lib/publish/html-document';
import { pages, type SitePage } from './built-site';
import { listElements } from './elements';

const sourcesAddress = '/sources/';
const textPages = pages.filter(({ address }) => address !== sourcesAddress);

const readId = (element: HtmlElement): string => getAttribute(element, 'id') ?? '';
const readHref = (element: HtmlElement): string => getAttribute(element, 'href') ?? '';

function listSourceEntries({ document }: SitePage): HtmlElement[] {
  return listElements(document, { attribute: 'data-sources' }).flatMap((list) =>
    listElements(list, { name: 'li' }).filter((entry) => readId(entry) !== ''),
  );
}

function listCitations({ document }: SitePage): HtmlElement[] {
  return listElements(document, { name: 'a', attribute: 'data-cite' });
}

/** The sources a page rests on: those it cites, and those it names by their place in the list of all sources. */
function listCited(page: SitePage): Set<string> {
  const named = listElements(page.document, { name: 'a' })
    .map(readHref)
    .filter((href) => href.startsWith(`${sourcesAddress}#`))
    .map((href) => href.slice(sourcesAddress.length + 1));
  return new Set([...listCitations(page).map((link) => getAttribute(link, 'data-cite') ?? ''), ...named]);
}

test('every citation points at its source in the list of sources on the same page', () => {
  const astray = textPages.flatMap((page) => {
    const listed = new Set(listSourceEntries(page).map(readId));
    return listCitations(page)
      .filter(
        (link) =>
          readHref(link) !== `#source-${getAttribute(link, 'data-cite')}` ||
          !listed.has(readHref(link).slice(1)),
      )
      .map((link) => `${page.file}: ${readHref(link)}`);
  });
  expect(astray).toEqual([]);
});

test('every source a page lists is cited on it, and leads back to a place that cites it', () => {
  const loose = textPages.flatMap((page) => {
    const places = new Map(
      listCitations(page).map((link) => [`#${readId(link)}`, getAttribute(link, 'data-cite')]),
    );
    return listSourceEntries(page)
      .filter((entry) => {
        const backs = listElements(entry, { name: 'a' }).map((link) => places.get(readHref(link)));
        return !backs.includes(readId(entry).replace(/^source-/, ''));
      })
      .map((entry) => `${page.file}: ${readId(entry)}`);
  });
  expect(loose).toEqual([]);
});

test('citations are numbered as their sources are listed', () => {
  const misnumbered = textPages.flatMap((page) => {
    const order = listSourceEntries(page).map(readId);
    return listCitations(page)
      .filter(
        (link) => getAttribute(link, 'aria-label') !== `Source ${order.indexOf(readHref(link).slice(1)) + 1}`,
      )
      .map((link) => `${page.file}: ${getAttribute(link, 'aria-label')} is ${readHref(link)}`);
  });
  expect(misnumbered).toEqual([]);
});

test('the page of all sources names each source that is cited, with exactly the pages that cite it', () => {
  const [all] = pages.filter(({ address }) => address === sourcesAddress);
  if (all === undefined) throw new Error(`no page ${sourcesAddress}`);
  const stated = new Map(
    listSourceEntries(all).map((entry) => [
      readId(entry),
      listElements(entry, { name: 'a' })
        .map(readHref)
        .filter((href) => href.startsWith('/'))
        .sort(),
    ]),
  );
  const cited = new Map<string, string[]>();
  // Leaflets and the page of components repeat what stands on pages that are named already.
  for (const page of textPages.filter(({ address }) => !/^\/(?:leaflets|about\/design)\//.test(address)))
    for (const id of listCited(page)) cited.set(id, [...(cited.get(id) ?? []), page.address].sort());
  expect(Object.fromEntries(stated)).toEqual(Object.fromEntries(cited));
});
