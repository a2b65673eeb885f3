import type { SearchFindings } from '@/lib/search/types';
import type { PageSearch } from './page-search';
import type { Search } from './search-engine';
import { toSiteResults } from './site-results';

/** Searches the answers first and then articles and words, whose index comes later and may fail by itself. */
export const openSiteSearch =
  (answers: Search, loadSite: () => Promise<Search>): PageSearch =>
  async (query, isWanted, showEarly) => {
    const show = (findings: SearchFindings): void => showEarly(toSiteResults(findings).groups);
    const found = await answers(query, isWanted, show);
    const isAnswered = found.best.length > 0;
    if (isAnswered) show(found);
    const site = await loadSite().catch((error: unknown) => {
      // Without articles and words, answers are better than nothing.
      if (!isAnswered) throw error;
    });
    return toSiteResults(found, await site?.(query, isWanted));
  };
