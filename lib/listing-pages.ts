import { listPaths } from './permalinks';

/** The name of a page that lists records. */
export type ListingSlug = keyof typeof listPaths;

/** A page that lists records: what it says of itself wherever it is named. */
export type ListingPage = { slug: ListingSlug; path: string; title: string; description: string };

const words: Record<ListingSlug, { title: string; description: string }> = {
  topics: {
    title: 'Topics',
    description:
      'Longer articles on ketamine therapy: how it works, how it is given, side effects, who it suits and what it costs, with a source for every figure.',
  },
  faq: {
    title: 'Questions and answers',
    description:
      'Short answers to what people ask about ketamine therapy and Spravato. Search them in your own words, or browse them by topic.',
  },
  search: {
    title: 'Search',
    description:
      'Search all answers, articles and words explained on ketamine therapy and Spravato, in your own words. What you type stays on your device.',
  },
  glossary: {
    title: 'Words explained',
    description: 'The medical words of ketamine therapy in plain sentences, with how to say them.',
  },
  claims: {
    title: 'Common claims, checked',
    description:
      'What clinics and adverts say about ketamine therapy, what the evidence says, and where we looked.',
  },
  sources: {
    title: 'Sources',
    description:
      'Every source this site cites: what kind it is, who paid where that is known, whether we read it, and the pages that rest on it.',
  },
  saved: {
    title: 'Your saved pages',
    description:
      'A list of pages to come back to, to print, or to share with someone. It is kept on your device, without an account.',
  },
  design: {
    title: 'How this site looks',
    description:
      'Every part this site is built from, in one place and in each of its states: colors with measured contrast, text, boxes, pictures, search and sheets.',
  },
};

/** A page that lists records, by its name. */
export const toListingPage = (slug: ListingSlug): ListingPage => ({
  slug,
  path: listPaths[slug],
  ...words[slug],
});

/** Every page that lists records. */
export const listingPages: readonly ListingPage[] = (Object.keys(listPaths) as ListingSlug[]).map(
  toListingPage,
);
