import { editDistance } from './edit-distance';
import { keepByWord } from './keep-by-word';
import type { SearchIndex } from './open-index';
import { formsLike, isElsewhere, isKnown, isUnmistakable } from './read-words';
import { grammarWords } from './small-words';

/** Fewest letters of words that are joined, of those joined although misspelt, and of those where both parts are words too ("breast feding"). */
const JOINED = 7;
const LONG = 9;
const LONGEST = 11;
/** Fewest letters of a word that is parted. */
const PARTED = 7;

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
    } else read.push(...(isWhole(index, word) ? [word] : part(word, isForm)));
  }
  return read;
};

/**
 * Joins neighbours that are of another subject only together ("spray paint"), as the index writes them: with a hyphen. A word
 * of grammar may stand between them ("cost of living").
 */
export const joinElsewhere = (index: SearchIndex, words: readonly string[]): string[] => {
  const read: string[] = [];
  for (const word of words) {
    const steps = grammarWords.has(read.at(-1) ?? '') ? [1, 2] : [1];
    const step = steps.find((back) => isElsewhere(index, `${read.at(-back) ?? ''}-${word}`));
    if (step === undefined) read.push(word);
    else read.splice(-step, step, `${read.at(-step) ?? ''}-${word}`);
  }
  return read;
};

type IsForm = (word: string) => boolean;

/** True when two words are one on the site and not both words of their own, or one misspelt ("breast feading"). */
const isJoined = (index: SearchIndex, word: string, next: string): boolean => {
  const joined = word + next;
  if (joined.length < JOINED) return false;
  if (isKnown(index, word) && isKnown(index, next))
    return joined.length > LONGEST && !formsLike(index, next).has(next) && isMisspelt(index, joined);
  return formsLike(index, joined).has(joined) || (joined.length > LONG && isMisspelt(index, joined));
};

const isMisspelt = keepByWord((index, word) =>
  [...formsLike(index, word).keys()].some((form) => editDistance(word, form, 1) < 2),
);

/** True for a word that is not two without a space between. */
const isWhole = (index: SearchIndex, word: string): boolean =>
  isKnown(index, word) || isMisspelt(index, word) || isUnmistakable(index, word);

const part = (word: string, isForm: IsForm): string[] => {
  if (word.length < PARTED) return [word];
  for (let at = 3; at <= word.length - 3; at++) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (halves.every(isForm)) return halves;
  }
  return [word];
};
