import { expect, type Locator, type Page, type Route } from '@playwright/test';

/** The search of a page, by the parts that its contract names. */
export type SearchPage = {
  field: Locator;
  /** The one element that says how far the search is. */
  root: Locator;
  results: Locator;
  /** The links of the results, best first. */
  links: Locator;
  crisis: Locator;
  emergency: Locator;
  noResults: Locator;
  closeMatches: Locator;
  status: Locator;
  /** Waits until the search says that it has come so far. */
  reach: (state: 'idle' | 'loading' | 'ready' | 'failed') => Promise<void>;
  /** Types a query in place of what stands there, and waits for its results. */
  find: (query: string) => Promise<void>;
  /** Where the first results lead, best first. */
  listPaths: (count: number) => Promise<string[]>;
};

/** Names the parts of the search on the page that is open. */
export function findSearch(page: Page): SearchPage {
  const root = page.locator('[data-search-state]');
  const field = root.locator('form[role="search"] input');
  const links = root.locator('[data-results] > li a:first-of-type');
  const reach: SearchPage['reach'] = (state) => expect(root).toHaveAttribute('data-search-state', state);
  return {
    field,
    root,
    results: root.locator('[data-results] > li'),
    links,
    crisis: root.locator('[data-crisis]'),
    emergency: root.locator('[data-emergency]'),
    noResults: root.locator('[data-no-results]'),
    closeMatches: root.locator('[data-close-matches]'),
    status: root.getByRole('status'),
    reach,
    find: async (query) => {
      await field.fill(query);
      await reach('ready');
    },
    listPaths: async (count) => {
      const paths = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
      return paths.slice(0, count);
    },
  };
}

/** The address of the index. */
const indexAddress = '**/search-index/*.json';

/** Holds the index, or some of its files, back until the returned function is called. */
export async function holdIndex(page: Page, address = indexAddress): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isOpen = false;
  await page.route(address, (route) => (isOpen ? route.continue() : void held.push(route)));
  return async () => {
    isOpen = true;
    await Promise.all(held.map((route) => route.continue()));
  };
}

/** Lets the index fail from now on; the returned function mends it. */
export async function breakIndex(page: Page): Promise<() => Promise<void>> {
  await page.route(indexAddress, (route) => route.abort());
  return () => page.unroute(indexAddress);
}
