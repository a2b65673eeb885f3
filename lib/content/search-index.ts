import { createHash } from 'node:crypto';
import { once } from '../once';
import { buildAnswersFile, buildSearchIndex } from '../search/build-index';
import { buildSearchShards } from '../search/build-shards';
import { loadSearchRules, loadSearchWords } from '../search/rules-file';
import { listNamedAnswers } from '../search/search-answers';
import type { SearchEntry } from '../search/types';
import { findContentDirectory } from './check-content';
import { isShown, listAnswers } from './index';
import { wording } from './render-text';
import { toArticleEntries, toTermEntry } from './site-entries';
import { store } from './store';

/** An index as it is published: its address carries its hash, so that it never goes stale. */
export interface PublishedIndex {
  /** Where the browser begins. */
  readonly url: string;
  /** Every file in JSON, by its path inside `/search-index/`. */
  readonly files: ReadonlyMap<string, string>;
}

/** Where indexes are published; it is no folder of a page, because what stands there is kept for a year. */
const folder = '/search-index/';

/** Up to this many characters one file is lighter than the shards that a query needs. */
const ONE_FILE = 130_000;

/** The index of all answers. */
export const buildAnswersIndex = once((): PublishedIndex => {
  const entries = listAnswers().map(({ topic, ...answer }) => ({
    ...answer,
    topic: topic.slug,
    topicTitle: topic.title,
  }));
  return publishIndex('answers', entries, true);
});

/** The index of everything else that whole-site search finds: articles by their sections, and words explained. */
export const buildSiteIndex = once((): PublishedIndex => {
  const sections = [...store.article.values()]
    .filter(isShown)
    .flatMap((article) => toArticleEntries(article, wording));
  const terms = [...store.glossary.values()].map((term) => toTermEntry(term, wording));
  return publishIndex('site', [...sections, ...terms], false);
});

/** One file while it is small, a head with shards when it is large; without `hasWords` a small one is opened with the words of another. */
const publishIndex = (name: string, entries: readonly SearchEntry[], hasWords: boolean): PublishedIndex => {
  const content = findContentDirectory();
  const words = loadSearchWords(content);
  const whole = buildSearchIndex(entries, words);
  if (JSON.stringify(whole).length <= ONE_FILE) {
    const json = JSON.stringify(hasWords ? whole : { version: 1, ...buildAnswersFile(entries, words) });
    const file = `${name}.${toHash(json)}.json`;
    return { url: folder + file, files: new Map([[file, json]]) };
  }
  const { head, files } = buildSearchShards(whole, listNamedAnswers(loadSearchRules(content)));
  const shards = [...files].map(([shard, entry]) => [shard, JSON.stringify(entry)] as const);
  const stem = `${name}.${toHash(JSON.stringify([head, shards]))}`;
  return {
    url: `${folder}${stem}.json`,
    files: new Map([
      [`${stem}.json`, JSON.stringify(head)],
      ...shards.map(([shard, json]) => [`${stem}/${shard}`, json] as const),
    ]),
  };
};

const toHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
