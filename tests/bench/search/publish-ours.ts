import { addLater, type LaterWords } from '@/lib/search/later-words';
import { openSearchIndex } from '@/lib/search/open-index';
import { type PublishedIndex, publishIndex } from '@/lib/search/publish-index';
import type { SearchRules } from '@/lib/search/rules';
import { listNamedAnswers, searchAnswers } from '@/lib/search/search-answers';
import type { SearchIndexFile } from '@/lib/search/types';
import type { Generated } from './generate-entries';

/** Publishes answers as a build does. */
export const publishOurs = ({ entries, words, sections }: Generated, rules: SearchRules): PublishedIndex =>
  publishIndex({
    ...{ name: 'answers', entries, words, hasWords: true },
    ...{ named: listNamedAnswers(rules), others: sections },
  });

/** What the published search of few answers finds for a reader's first query: the later cues only come where it is not plainly worded. */
export const openOurs = (
  { url, files }: PublishedIndex,
  rules: SearchRules,
): ((query: string) => string[]) => {
  const read = (path: string): unknown => JSON.parse(files.get(path.replace('/search-index/', '')) ?? '');
  const first = read(url) as SearchIndexFile & { readonly later: string };
  const file = addLater(first, read(first.later) as LaterWords);
  const [early, whole] = [openSearchIndex(first, first), openSearchIndex(file, file)];
  return (query) => {
    const found = searchAnswers(early, query, rules);
    const { best, close } = found.plain ? found : searchAnswers(whole, query, rules);
    return [...best, ...close].map(({ slug }) => slug);
  };
};
