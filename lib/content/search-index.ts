import { createHash } from 'node:crypto';
import { once } from '../once';
import { buildSearchIndex } from '../search/build-index';
import { loadSearchWords } from '../search/rules-file';
import { findContentDirectory } from './check-content';
import { listAnswers } from './index';

/** The index of all answers as it is published: its file name carries its hash, so that it never goes stale. */
export const buildAnswersIndex = once((): { file: string; url: string; json: string } => {
  const entries = listAnswers().map(({ topic, ...answer }) => ({
    ...answer,
    topic: topic.slug,
    topicTitle: topic.title,
  }));
  const json = JSON.stringify(buildSearchIndex(entries, loadSearchWords(findContentDirectory())));
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 8);
  const file = `answers.${hash}.json`;
  return { file, url: `/search/${file}`, json };
});
