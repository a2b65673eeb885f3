import type { Graph, Organization, Person, Thing, WithContext } from 'schema-dts';
import { toPageDates } from '../page-dates';
import { site, toAbsoluteUrl } from '../site';

/** One thing that a page says of itself to programs, without its context. */
export type Node = Exclude<Thing, string>;

/** What a page says of itself, ready to be written into it. */
export type PageGraph = Graph | WithContext<Node>;

/** Puts nodes into the vocabulary they are written in. */
export function toGraph(nodes: readonly Node[]): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/** Who writes every page, in the words of its "How to cite". */
export const author = { '@type': 'Organization', name: site.authors } as const satisfies Organization;

/** Who has reviewed a page; nothing when nobody has. */
export function toReviewer(reviewedBy: string | undefined): { reviewedBy?: Person } {
  return reviewedBy === undefined ? {} : { reviewedBy: { '@type': 'Person', name: reviewedBy } };
}

/** What every reviewed page shows of itself. */
export type ReviewedPage = {
  path: string;
  title: string;
  description: string;
  lastReviewed: string;
  reviewedBy?: string | undefined;
  changes?: readonly { date: string }[];
  sources?: readonly { id: string }[];
};

/** The facts that all reviewed pages share; each source is named by its place in the page's own list. */
export function toReviewedFacts(page: ReviewedPage) {
  const { published, modified } = toPageDates(page);
  return {
    url: toAbsoluteUrl(page.path),
    name: page.title,
    ...(published !== undefined && { datePublished: published }),
    dateModified: modified,
    lastReviewed: page.lastReviewed,
    author,
    ...toReviewer(page.reviewedBy),
    ...(page.sources &&
      page.sources.length > 0 && {
        citation: page.sources.map(({ id }) => `#source-${id}`),
      }),
  };
}
