import { buildSearchIndex } from '@/lib/search/build-index';
import { openSearchIndex } from '@/lib/search/open-index';
import { findSafetyOnly, type SearchRules } from '@/lib/search/rules';
import { loadSearchRules, loadSearchWords } from '@/lib/search/rules-file';
import { searchAnswers } from '@/lib/search/search-answers';
import type { SearchIndexFile } from '@/lib/search/types';
import type { GradedQuery } from './graded-queries';
import { loadEntries } from './load-entries';
import { loadSections } from './load-sections';
import type { Ranking } from './measure';

/** The search of the published answers, as a browser runs it. */
export interface RealSearch {
  readonly rules: SearchRules;
  readonly file: SearchIndexFile;
  readonly rank: (graded: GradedQuery) => Ranking;
  /** True when some answer that would do is published, or none is wanted. */
  readonly isAnswerable: (graded: GradedQuery) => boolean;
  readonly isSafety: (graded: GradedQuery) => boolean;
}

/** Builds the search over a content folder. */
export const openRealSearch = (contentDirectory = 'content'): RealSearch => {
  const entries = loadEntries(contentDirectory);
  const slugs = new Set(entries.map((entry) => entry.slug));
  const rules = loadSearchRules(contentDirectory);
  const file = buildSearchIndex(entries, loadSearchWords(contentDirectory), loadSections(contentDirectory));
  const index = openSearchIndex(file, file);
  return {
    rules,
    file,
    rank: (graded) => {
      const { best, close } = searchAnswers(index, graded.query, rules);
      return { graded, found: [...best, ...close].map((hit) => hit.slug) };
    },
    isAnswerable: (graded) => graded.kind === 'none' || graded.slugs.some((slug) => slugs.has(slug)),
    isSafety: (graded) => findSafetyOnly(graded.query, rules) !== undefined,
  };
};
