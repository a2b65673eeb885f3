import { editDistance } from './edit-distance';
import { keepByWord } from './keep-by-word';
import type { SearchIndex } from './open-index';
import { formsLike, isElsewhere, isKnown } from './read-words';

/** Fewest letters of words that are joined, and of those joined although misspelt. */
const JOINED = 7;
const LONG = 9;

/** Joins neighbours that the site writes as one word ("break fast"), and parts one that it writes as two ("offlabel"). */
export const splitWords = (index: SearchIndex, words: readonly string[]): string[] => {
  const isForm = (word: string): boolean => formsLike(index, word).has(word);
  const read: string[] = [];
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? '';
    const next = words[place + 1];
    if (next !== undefined && isJoined(index, word, next)) {
      read.push(word + next);
      place++;
    } else read.push(...(isKnown(index, word) || isMisspelt(index, word) ? [word] : part(word, isForm)));
  }
  return read;
};

/** Joins neighbours that are of another subject only together ("spray paint"), as the index writes them: with a hyphen. */
export const joinElsewhere = (index: SearchIndex, words: readonly string[]): string[] => {
  const read: string[] = [];
  for (const word of words) {
    const pair = `${read.at(-1) ?? ''}-${word}`;
    if (isElsewhere(index, pair)) read[read.length - 1] = pair;
    else read.push(word);
  }
  return read;
};

type IsForm = (word: string) => boolean;

/** True when two words are one on the site and not both words of their own, or one misspelt ("breast feading"). */
const isJoined = (index: SearchIndex, word: string, next: string): boolean => {
  const joined = word + next;
  if (joined.length < JOINED || (isKnown(index, word) && isKnown(index, next))) return false;
  return formsLike(index, joined).has(joined) || (joined.length > LONG && isMisspelt(index, joined));
};

const isMisspelt = keepByWord((index, word) =>
  [...formsLike(index, word).keys()].some((form) => editDistance(word, form, 1) < 2),
);

const part = (word: string, isForm: IsForm): string[] => {
  for (let at = 3; at <= word.length - 3; at++) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (halves.every(isForm)) return halves;
  }
  return [word];
};
