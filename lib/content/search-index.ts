import { once } from '../once';
import { type PublishedIndex, publishIndex } from '../search/publish-index';
import { loadSearchRules, loadSearchWords } from '../search/rules-file';
import { listNamedAnswers } from '../search/search-answers';
import type { SearchEntry } from '../search/types';
import { findContentDirectory } from './check-content';
import { isShown, listAnswers } from './index';
import { wording } from './render-text';
import { toArticleEntries, toTermEntry } from './site-entries';
import { store } from './store';

const publish = (name: string, entries: readonly SearchEntry[], hasWords: boolean): PublishedIndex => {
  const content = findContentDirectory();
  const named = listNamedAnswers(loadSearchRules(content));
  return publishIndex({ name, entries, hasWords, named, words: loadSearchWords(content) });
};

/** The index of all answers. */
export const buildAnswersIndex = once((): PublishedIndex => {
  const entries = listAnswers().map(({ topic, ...answer }) => ({
    ...answer,
    topic: topic.slug,
    topicTitle: topic.title,
  }));
  return publish('answers', entries, true);
});

/** The index of everything else that whole-site search finds: articles by their sections, and words explained. */
export const buildSiteIndex = once((): PublishedIndex => {
  const sections = [...store.article.values()]
    .filter(isShown)
    .flatMap((article) => toArticleEntries(article, wording));
  const terms = [...store.glossary.values()].map((term) => toTermEntry(term, wording));
  return publish('site', [...sections, ...terms], false);
});
