import type { SearchRules } from '@/lib/search/rules';
import type { SearchFindings, SearchIndexFile } from '@/lib/search/types';
import { keepUntilFailed } from './keep-until-failed';
import type { PageSearch, SearchResults } from './page-search';
import type { FetchedIndex } from './search-engine';

/**
 * Fetches the engine, its chunks and the indexes side by side; throws when the engine or the answers do not arrive. By itself a browser
 * finds out about the chunks one answer of the network later.
 */
export const loadSearch = async (
  answersUrl: string,
  siteUrl: string | null,
  rules: SearchRules,
  engineChunks: readonly string[] = [],
): Promise<PageSearch> => {
  const site = siteUrl === null ? undefined : fetchJson<FetchedIndex>(siteUrl);
  // Its failure is told where it is waited for.
  site?.catch(() => undefined);
  for (const chunk of engineChunks) import(chunk).catch(() => undefined);
  const [{ openSearch, loadLater }, file, siteSearch] = await Promise.all([
    import('./search-engine'),
    fetchJson<FetchedIndex>(answersUrl),
    site && import('./site-search'),
  ]);
  const answers = await openSearch(file, answersUrl, fetchJson, rules);
  if (siteSearch === undefined || siteUrl === null) {
    const toResults = ({ best, close }: SearchFindings): SearchResults => ({
      groups: [{ hits: [...best, ...close] }],
      close: close.length > 0,
    });
    return async (query, isWanted, showEarly) =>
      toResults(await answers(query, isWanted, (found) => showEarly(toResults(found).groups)));
  }
  let first: Promise<FetchedIndex> | undefined = site;
  const loadSite = keepUntilFailed(async () => {
    const fetching = first ?? fetchJson<FetchedIndex>(siteUrl);
    first = undefined;
    // The browser keeps what comes later, so it travels once.
    const words = await loadLater(file as SearchIndexFile, fetchJson);
    return openSearch(await fetching, siteUrl, fetchJson, rules, words);
  });
  return siteSearch.openSiteSearch(answers, loadSite);
};

/** True when the reader has asked the browser to save data; nothing is fetched before a query then. */
export const savesData = (): boolean =>
  'connection' in navigator && Boolean((navigator.connection as { saveData?: boolean }).saveData);

/** Fetches a file that the build wrote, with the very type that is expected of it; throws when it does not arrive. */
const fetchJson = async <Content>(url: string): Promise<Content> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as Content;
};
