import { openSearchIndex } from '@/lib/search/open-index';
import type { SearchRules } from '@/lib/search/rules';
import { searchAnswers } from '@/lib/search/search-answers';
import type { SearchFindings, SearchIndexFile } from '@/lib/search/types';

/** Finds the answers to a query. */
export type Search = (query: string) => SearchFindings;

/** Opens a fetched index, ready to be searched. */
export const openSearch = (file: SearchIndexFile, rules: SearchRules): Search => {
  const index = openSearchIndex(file, file);
  return (query) => searchAnswers(index, query, rules);
};
