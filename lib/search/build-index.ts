import { toCueTerms, toLead, toOtherWords } from './condense';
import type {
  AnswersFile,
  IndexedAnswer,
  SearchEntry,
  SearchIndexFile,
  SearchWords,
  WordsFile,
} from './types';

/** Builds the index file that the browser fetches; cues of answers that are not there are left out. */
export const buildSearchIndex = (entries: readonly SearchEntry[], words: SearchWords): SearchIndexFile => ({
  version: 1,
  ...buildAnswersFile(entries, words),
  ...toWordsFile(words),
});

/** The part of an index file that holds what is searched; it is opened with the words of another file. */
export const buildAnswersFile = (entries: readonly SearchEntry[], words: SearchWords): AnswersFile => {
  const topics = [...new Set(entries.map((entry) => entry.topicTitle))];
  const others = toOtherWords(entries, words.ordinary);
  return {
    topics,
    answers: entries.map((entry, place) =>
      toIndexedAnswer(
        entry,
        topics.indexOf(entry.topicTitle),
        words.cues[entry.slug] ?? [],
        others[place] ?? '',
      ),
    ),
  };
};

const toWordsFile = ({ same, ordinary, elsewhere, lookalikes }: SearchWords): WordsFile => ({
  same: same.map((group) => group.join('|')),
  ordinary: ordinary.join(' '),
  elsewhere: elsewhere.join(' '),
  lookalikes,
});

const toIndexedAnswer = (
  entry: SearchEntry,
  topic: number,
  cues: readonly string[],
  others: string,
): IndexedAnswer => {
  const { path, question, aliases, text } = entry;
  return [path, question, topic, aliases.join('|'), toCueTerms(cues).join('|'), toLead(text), others];
};
