import type { SearchRules } from '@/lib/search/rules';
import type { SearchFindings, WordsFile } from '@/lib/search/types';
import { fetchJson } from './fetch-json';
import { type SearchResults, toSiteResults } from './result-groups';
import type { FetchedIndex, Search } from './search-engine';

/** The search of a page. */
export interface PageSearch {
  readonly answers: Search;
  /** Adds what articles and words say, on the page that looks through them too. */
  readonly findMore?: (found: SearchFindings, ...asked: Parameters<Search>) => Promise<SearchResults>;
}

/** Fetches the engine and the indexes side by side; throws when the engine or the answers do not arrive. */
export const loadSearch = async (
  answersUrl: string,
  siteUrl: string | null,
  rules: SearchRules,
): Promise<PageSearch> => {
  const loadSite = keepUntilFailed(() => fetchIndex(siteUrl ?? ''));
  if (siteUrl !== null) loadSite().catch(() => undefined);
  const [{ openSearch }, file] = await Promise.all([import('./search-engine'), fetchIndex(answersUrl)]);
  const answers = await openSearch(file, rules);
  if (siteUrl === null) return { answers };
  const openSite = keepUntilFailed(async () => openSearch(await loadSite(), rules, file as WordsFile));
  return {
    answers,
    findMore: async (found, ...asked) => {
      // Without articles and words, answers are better than nothing.
      const site = await openSite().catch((error: unknown) => {
        if (found.best.length === 0) throw error;
      });
      return toSiteResults(found, await site?.(...asked));
    },
  };
};

/** Loads once, but again after a failure. */
export const keepUntilFailed = <Loaded>(load: () => Promise<Loaded>): (() => Promise<Loaded>) => {
  let loading: Promise<Loaded> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
};

/** True when the reader has asked the browser to save data; nothing is fetched before a query then. */
export const savesData = (): boolean =>
  'connection' in navigator && Boolean((navigator.connection as { saveData?: boolean }).saveData);

const fetchIndex = async (url: string): Promise<FetchedIndex> => ({
  ...(await fetchJson<FetchedIndex>(url)),
  url,
});
