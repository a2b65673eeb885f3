import { toCueTerms, toLead, toOtherWords } from './condense';
import type { IndexedAnswer, SearchEntry, SearchIndexFile, SearchWords } from './types';

/** Builds the index file that the browser fetches; cues of answers that are not there are left out. */
export const buildSearchIndex = (entries: readonly SearchEntry[], words: SearchWords): SearchIndexFile => {
  const topics = [...new Set(entries.map((entry) => entry.topicTitle))];
  const others = toOtherWords(entries, words.ordinary);
  return {
    version: 1,
    topics,
    answers: entries.map((entry, place) =>
      toIndexedAnswer(
        entry,
        topics.indexOf(entry.topicTitle),
        words.cues[entry.slug] ?? [],
        others[place] ?? '',
      ),
    ),
    same: words.same.map((group) => group.join('|')),
    ordinary: words.ordinary.join(' '),
    elsewhere: words.elsewhere.join(' '),
    lookalikes: words.lookalikes,
  };
};

const toIndexedAnswer = (
  entry: SearchEntry,
  topic: number,
  cues: readonly string[],
  others: string,
): IndexedAnswer => {
  const { path, question, aliases, text } = entry;
  return [path, question, topic, aliases.join('|'), toCueTerms(cues).join('|'), toLead(text), others];
};
