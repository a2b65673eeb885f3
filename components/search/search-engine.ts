import { addLater, type LaterWords } from '@/lib/search/later-words';
import { openSearchIndex } from '@/lib/search/open-index';
import type { SearchRules } from '@/lib/search/rules';
import { searchAnswers } from '@/lib/search/search-answers';
import type { ShardsHead } from '@/lib/search/shards';
import type { AnswersFile, SearchFindings, SearchIndexFile, WordsFile } from '@/lib/search/types';
import { keepUntilFailed } from './keep-until-failed';

/** Finds what there is for a query; `isWanted` says whether its reader has not typed on. */
export type Search = (query: string, isWanted: () => boolean) => Promise<SearchFindings>;

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
  if (file.later !== undefined) return openWithLater(file as SearchIndexFile, file.later, fetch, rules);
  const index = openSearchIndex(file, other ?? (file as SearchIndexFile));
  return async (query) => searchAnswers(index, query, rules);
};

/** Searches what came first; more cues are fetched after the first result, or before it where the query is not plainly worded. */
const openWithLater = (first: SearchIndexFile, later: string, fetch: Fetch, rules: SearchRules): Search => {
  let index = openSearchIndex(first, first);
  const loadLater = keepUntilFailed(async () => {
    const file = addLater(first, await fetch<LaterWords>(later));
    index = openSearchIndex(file, file);
  });
  return async (query) => {
    const found = searchAnswers(index, query, rules);
    if (found.plain) {
      // Once the results stand: nobody waits for it.
      setTimeout(() => loadLater().catch(() => undefined));
      return found;
    }
    await loadLater().catch((error: unknown) => {
      if (found.best.length === 0) throw error;
    });
    return searchAnswers(index, query, rules);
  };
};
