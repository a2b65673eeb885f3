import type { Page } from '@playwright/test';

/** One site of the bench: how it is built, where it stands, and how a reader searches it. */
export type Site = {
  name: string;
  folder: string;
  /** The command in the peers' folder that builds it; ours is built by `npm run build`. */
  build?: { program: string; words: string[]; inside: string };
  /** Searches from a page already begun, and returns once the first result stands there. */
  search?: { path: string; find: (page: Page, words: string) => Promise<void> };
};

/** The folder of the peers, with packages of its own. */
export const peersFolder = 'tests/bench/peers';

/** The article and the words every site is asked for. */
export const articlePath = '/topics/side-effects/';
export const searchWords = 'driving';

/** Our site first, then its peers from the lightest on. */
export const sites: Site[] = [
  {
    name: 'Ketamine, Plainly',
    folder: 'out',
    search: { path: '/faq/', find: searchIn('form[role=search] input', '[data-results] li') },
  },
  { name: 'Astro', folder: 'astro/dist', build: toBuild('astro', 'astro', 'build') },
  { name: 'Eleventy', folder: 'eleventy/dist', build: toBuild('eleventy', 'eleventy') },
  {
    name: 'Starlight',
    folder: 'starlight/dist',
    build: toBuild('starlight', 'astro', 'build'),
    search: {
      path: articlePath,
      find: searchIn(
        '.pagefind-ui__search-input',
        '.pagefind-ui__result-link',
        'button[data-open-modal]:enabled',
      ),
    },
  },
  { name: 'Next, nothing done', folder: '.cache/export' },
  { name: 'Docusaurus', folder: 'docusaurus/build', build: toBuild('docusaurus', 'docusaurus', 'build') },
  {
    name: 'VitePress',
    folder: 'vitepress/docs/.vitepress/dist',
    build: toBuild('vitepress', 'vitepress', 'build', 'docs'),
    search: { path: articlePath, find: searchIn('.search-input', '.results li a', '.VPNavBarSearch button') },
  },
].map((site) => (site.build ? { ...site, folder: `${peersFolder}/${site.folder}` } : site));

function toBuild(inside: string, program: string, ...words: string[]): NonNullable<Site['build']> {
  return { program, words, inside };
}

function searchIn(field: string, result: string, opener?: string) {
  return async (page: Page, words: string): Promise<void> => {
    if (opener !== undefined) await page.locator(opener).first().click();
    await page.locator(field).first().fill(words);
    await page.locator(result).first().waitFor();
  };
}
