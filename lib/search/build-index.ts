import { toBloom } from './bloom';
import { toCueTerms, toGroup, toLead, toOrdinaryStems, toOtherWords } from './condense';
import { partElsewhere } from './part-elsewhere';
import type {
  AnswersFile,
  IndexedAnswer,
  SearchEntry,
  SearchIndexFile,
  SearchWords,
  WordsFile,
} from './types';

/**
 * Builds the index file that the browser fetches; cues of answers that are not there are left out. Of the words of other
 * subjects it holds those that could be taken for a word of these entries, or of the `others` that are opened with its words.
 */
export const buildSearchIndex = (
  entries: readonly SearchEntry[],
  words: SearchWords,
  others: readonly SearchEntry[] = [],
): SearchIndexFile => {
  const answers = buildAnswersFile(entries, words);
  const written = toWordsFile(words);
  const files = [answers, ...(others.length > 0 ? [buildAnswersFile(others, words)] : [])];
  const { telling, unmistakable } = partElsewhere(files, written);
  const elsewhere = { elsewhere: telling.join(' '), unmistakable: toBloom(unmistakable) };
  return { version: 1, ...answers, ...written, ...elsewhere };
};

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
  same: same.map(toGroup).sort(),
  ordinary: toOrdinaryStems(ordinary).join(' '),
  elsewhere: elsewhere.join(' '),
  unmistakable: '',
  lookalikes,
});

const toIndexedAnswer = (
  entry: SearchEntry,
  topic: number,
  cues: readonly string[],
  others: string,
): IndexedAnswer => {
  const { path, question, aliases, text } = entry;
  return [
    path,
    question,
    topic,
    aliases.join('|'),
    toCueTerms(cues, [question, ...aliases]).join('|'),
    toLead(text),
    others,
  ];
};
