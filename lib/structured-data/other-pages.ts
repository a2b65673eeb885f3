import type { CollectionPage } from 'schema-dts';
import type { Page, PageLink } from '../content/schema/records';
import type { ListingPage } from '../listing-pages';
import { pagePaths } from '../permalinks';
import { site, toAbsoluteUrl } from '../site';
import { author, type PageGraph, type ReviewedPage, toGraph, toReviewedFacts } from './graph';

/** What the home page says to programs: what this site is, and who makes it. It shows no dates, so it tells none. */
export function toHomeGraph(page: Page): PageGraph {
  const url = toAbsoluteUrl(page.path);
  return toGraph([
    {
      '@type': 'WebSite',
      '@id': `${url}#website`,
      url,
      name: site.name,
      description: page.description,
      inLanguage: site.language,
      license: site.license.url,
      publisher: { ...author, url: toAbsoluteUrl(pagePaths.about), logo: toAbsoluteUrl('/icon-512.png') },
    },
    { '@type': 'WebPage', url, name: page.title, isPartOf: { '@id': `${url}#website` } },
  ]);
}

/** What a page about medical matters says of itself: treatments side by side, claims, help. */
export function toMedicalPageGraph(page: ReviewedPage): PageGraph {
  return toGraph([{ '@type': 'MedicalWebPage', description: page.description, ...toReviewedFacts(page) }]);
}

/** What a page about the site itself says. */
export function toTextPageGraph(page: ReviewedPage): PageGraph {
  const type = page.path === pagePaths.about ? 'AboutPage' : 'WebPage';
  return toGraph([{ '@type': type, description: page.description, ...toReviewedFacts(page) }]);
}

/** What the page of the reader's own list says: only what it is, since the list is nobody else's. */
export function toSavedGraph({ path, title, description }: ListingPage): PageGraph {
  return toGraph([{ '@type': 'WebPage', url: toAbsoluteUrl(path), name: title, description }]);
}

/** What a page that lists records says: the list, in the order shown. */
export function toListGraph(
  { path, title, description }: ListingPage,
  links: readonly PageLink[],
): PageGraph {
  const collection: CollectionPage = {
    '@type': 'CollectionPage',
    url: toAbsoluteUrl(path),
    name: title,
    description,
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: links.map((link, place) => ({
        '@type': 'ListItem' as const,
        position: place + 1,
        url: toAbsoluteUrl(link.path),
        name: link.title,
      })),
    },
  };
  return toGraph([collection]);
}

/** What the page of words says: each with its own address. */
export function toGlossaryGraph(page: ListingPage, terms: readonly PageLink[]): PageGraph {
  return toGraph([
    {
      '@type': 'DefinedTermSet',
      url: toAbsoluteUrl(page.path),
      name: page.title,
      description: page.description,
      hasDefinedTerm: terms.map(({ path, title }) => ({
        '@type': 'DefinedTerm' as const,
        url: toAbsoluteUrl(path),
        name: title,
      })),
    },
  ]);
}
