import { addLater, type LaterWords } from '@/lib/search/later-words';
import { openSearchIndex } from '@/lib/search/open-index';
import type { SearchRules } from '@/lib/search/rules';
import { searchAnswers } from '@/lib/search/search-answers';
import type { ShardsHead } from '@/lib/search/shards';
import type { AnswersFile, SearchFindings, SearchIndexFile, WordsFile } from '@/lib/search/types';
import { keepUntilFailed } from './keep-until-failed';

/** Finds what there is for a query; `isWanted` says whether its reader has not typed on, `showEarly` gets what is likely meanwhile. */
export type Search = (
  query: string,
  isWanted: () => boolean,
  showEarly?: (findings: SearchFindings) => void,
) => Promise<SearchFindings>;

/** What may stand at the address of an index: all of it, or the head of one in shards. */
export type FetchedIndex = (AnswersFile & Partial<WordsFile> & { version: 1; later?: string }) | ShardsHead;

/** Fetches a file of JSON. */
export type Fetch = <Content>(url: string) => Promise<Content>;

/** Opens an index fetched from `url`, ready to be searched; one without words of its own with the words of `other`. */
export const openSearch = async (
  file: FetchedIndex,
  url: string,
  fetch: Fetch,
  rules: SearchRules,
  other?: WordsFile,
): Promise<Search> => {
  if (file.version === 2) return (await import('./search-shards')).openShardSearch(file, url, fetch, rules);
  if (file.later !== undefined) return openWithLater(file as SearchIndexFile, fetch, rules);
  const index = openSearchIndex(file, other ?? (file as SearchIndexFile));
  return async (query) => searchAnswers(index, query, rules);
};

/** An index file with the words that come later; another index may be opened with them too. */
export const loadLater = async (file: SearchIndexFile, fetch: Fetch): Promise<SearchIndexFile> =>
  file.later === undefined ? file : addLater(file, await fetch<LaterWords>(file.later));

/** Searches what came first; cues and words of other subjects come after it, and a query that is not plainly worded waits for them. */
const openWithLater = (first: SearchIndexFile, fetch: Fetch, rules: SearchRules): Search => {
  const early = openSearchIndex(first, first);
  let index = early;
  const loadRest = keepUntilFailed(async () => {
    const file = await loadLater(first, fetch);
    index = openSearchIndex(file, file);
  });
  // A failure shows when a query needs it.
  loadRest().catch(() => undefined);
  return async (query, _, showEarly) => {
    const found = searchAnswers(index, query, rules);
    if (found.plain) return found;
    if (index === early && found.best.length > 0) showEarly?.(found);
    try {
      await loadRest();
    } catch (error) {
      if (found.best.length === 0) throw error;
      // Without the rest nothing is sure: what was likely is shown as no more than that.
      return { best: [], close: found.best, plain: false };
    }
    return searchAnswers(index, query, rules);
  };
};
