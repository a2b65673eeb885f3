import { openSearchIndex, type WholeIndex } from './open-index';
import { readWord } from './read-words';
import { toStem } from './stem';
import type { AnswersFile, WordsFile } from './types';

/** The words of other subjects, by whether an index would take them for words of its own: the others are unknown to it anyway. */
export const partElsewhere = (
  files: readonly AnswersFile[],
  words: WordsFile,
): { telling: string[]; unmistakable: string[] } => {
  const indexes = files.map((file) => openSearchIndex(file, { ...words, elsewhere: '' }));
  const isTelling = (word: string): boolean =>
    word.includes('-') || indexes.some((index) => isMistakable(index, word));
  const listed = [...new Set(words.elsewhere.split(' '))].filter((word) => word !== '').sort();
  return {
    telling: listed.filter(isTelling),
    unmistakable: listed.filter((word) => !isTelling(word)),
  };
};

const isMistakable = (index: WholeIndex, word: string): boolean =>
  index.ordinary.has(toStem(word)) || [word, `${word}s`].some((form) => readWord(index, form, true).size > 0);
