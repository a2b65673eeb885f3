import { editDistance } from './edit-distance';
import type { SearchIndex } from './open-index';
import { formsLike, isKnown } from './read-words';

/** Joins neighbours that the site writes as one word ("break fast"), and parts one that it writes as two ("offlabel"). */
export const splitWords = (index: SearchIndex, words: readonly string[]): string[] => {
  const isForm = (word: string): boolean => formsLike(index, word).has(word);
  const read: string[] = [];
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? '';
    const next = words[place + 1];
    if (next !== undefined && isJoined(word, next, isForm)) {
      read.push(word + next);
      place++;
    } else read.push(...(isKnown(index, word) || isMisspelt(index, word) ? [word] : part(word, isForm)));
  }
  return read;
};

type IsForm = (word: string) => boolean;

const isJoined = (word: string, next: string, isForm: IsForm): boolean =>
  word.length + next.length > 6 && isForm(word + next) && !(isForm(word) && isForm(next));

const isMisspelt = (index: SearchIndex, word: string): boolean =>
  [...formsLike(index, word).keys()].some((form) => editDistance(word, form, 1) < 2);

const part = (word: string, isForm: IsForm): string[] => {
  for (let at = 3; at <= word.length - 3; at++) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (halves.every(isForm)) return halves;
  }
  return [word];
};
