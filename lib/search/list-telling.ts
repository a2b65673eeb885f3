import { openSearchIndex, type WholeIndex } from './open-index';
import { readWord } from './read-words';
import { toStem } from './stem';
import type { AnswersFile, WordsFile } from './types';

/** The words of other subjects that an index would take for one of its own: the others are unknown to it anyway, and need no byte. */
export const listTelling = (files: readonly AnswersFile[], words: WordsFile): string[] => {
  const indexes = files.map((file) => openSearchIndex(file, { ...words, elsewhere: '' }));
  const listed = [...new Set(words.elsewhere.split(' '))].filter((word) => word !== '').sort();
  return listed.filter((word) => word.includes('-') || indexes.some((index) => isMistakable(index, word)));
};

const isMistakable = (index: WholeIndex, word: string): boolean =>
  index.ordinary.has(toStem(word)) || [word, `${word}s`].some((form) => readWord(index, form, true).size > 0);
