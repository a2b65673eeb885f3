import { once } from '../once';
import { findIndexUrl } from '../search/keep-index';
import { type IndexParts, type PublishedIndex, publishIndex } from '../search/publish-index';
import { loadSearchRules, loadSearchWords } from '../search/rules-file';
import { listNamedAnswers } from '../search/search-answers';
import type { SearchEntry } from '../search/types';
import { findContentDirectory } from './check-content';
import { isShown, listAnswers } from './index';
import { wording } from './render-text';
import { toArticleEntries, toTermEntry } from './site-entries';
import { store } from './store';

const publish = (parts: Pick<IndexParts, 'name' | 'entries' | 'hasWords' | 'others'>): PublishedIndex => {
  const content = findContentDirectory();
  const named = listNamedAnswers(loadSearchRules(content));
  return publishIndex({ ...parts, named, words: loadSearchWords(content) });
};

/** Articles by their sections, and words explained. */
const listSiteEntries = once((): SearchEntry[] => {
  const sections = [...store.article.values()]
    .filter(isShown)
    .flatMap((article) => toArticleEntries(article, wording));
  const terms = [...store.glossary.values()].map((term) => toTermEntry(term, wording));
  return [...sections, ...terms];
});

/** The index of all answers. */
export const buildAnswersIndex = once((): PublishedIndex => {
  const entries = listAnswers().map(({ slug, path, question, aliases, text, topic }) => ({
    slug,
    path,
    question,
    aliases,
    text,
    topic: topic.slug,
    topicTitle: topic.title,
  }));
  return publish({ name: 'answers', entries, hasWords: true, others: listSiteEntries() });
});

/** The index of everything else that whole-site search finds. */
export const buildSiteIndex = once(
  (): PublishedIndex => publish({ name: 'site', entries: listSiteEntries(), hasWords: false }),
);

/** The address of the index of all answers, and of that of everything else. */
export const answersIndexUrl = (): Promise<string> => findIndexUrl('answers', buildAnswersIndex);
export const siteIndexUrl = (): Promise<string> => findIndexUrl('site', buildSiteIndex);
