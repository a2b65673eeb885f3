import { editDistance } from './edit-distance';
import { keepByWord } from './keep-by-word';
import type { SearchIndex } from './open-index';
import { findSimilar } from './similar';
import { grammarWords } from './small-words';
import { isSwapped, toSound } from './sound';
import { toStem } from './stem';
import { SURE } from './weights';

/** The terms something typed may mean, each with how sure that is (0 to 1). */
export type Meanings = ReadonlyMap<string, number>;

/** Most words that a few letters may be the beginning of: those that most answers hold. */
const MOST_BEGUN = 8;

/** By first letter, others that may sound the same: "catamine", "sycosis". */
const soundingLike: Readonly<Record<string, string>> = {
  c: 'ks',
  k: 'c',
  s: 'pc',
  f: 'p',
  j: 'g',
  g: 'j',
  n: 'k',
};

const noForms: ReadonlyMap<string, string> = new Map();

/** The written forms that begin with the same letter as a word. */
export const formsLike = (index: SearchIndex, word: string): ReadonlyMap<string, string> =>
  index.forms.get(word[0] ?? '') ?? noForms;

/** True for a word that needs no correction: the site, the authors' lists or everyday English hold it in some form. */
export const isKnown = (index: SearchIndex, word: string): boolean => {
  const stem = toStem(word);
  const forms = formsLike(index, word);
  return forms.has(word) || forms.has(stem) || index.ordinary.has(stem) || isElsewhere(index, word);
};

/** True for a word of another subject, in the singular or the plural. */
export const isElsewhere = (index: SearchIndex, word: string): boolean =>
  index.elsewhere.has(word) || index.elsewhere.has(word.replace(/s$/, ''));

/** True for a word of another subject that could not be taken for one of the site's, in the singular or the plural. */
export const isUnmistakable = (index: SearchIndex, word: string): boolean =>
  index.isUnmistakable(word) || index.isUnmistakable(word.replace(/s$/, ''));

/** What a word may mean: itself, what it is the beginning of while typed, or what it is a misspelling of. */
export const readWord = keepByWord((index, word, typing): Meanings => {
  const stem = toStem(word);
  if (isElsewhere(index, word)) return new Map();
  const meanings = new Map<string, number>();
  addMeaning(index, meanings, stem, SURE.same);
  const same = meanings.size > 0;
  if (grammarWords.has(word)) return meanings;
  if (typing && word.length > 1) addBegun(index, meanings, word, same ? SURE.begunBesideSame : SURE.begun);
  if (same || index.ordinary.has(stem)) return meanings;
  for (const letter of [word[0], ...(soundingLike[word[0] ?? ''] ?? '')]) {
    for (const [similar, sure] of findSimilar(formsLike(index, letter ?? ''), word, letter !== word[0]))
      addMeaning(index, meanings, similar, sure);
    if (meanings.size > 0) break;
  }
  if (meanings.size === 0 && word.length > 3) addBegun(index, meanings, word, SURE.begunBesideSame);
  return meanings;
});

/** True for a misspelling of an everyday word, which says as little as that word. */
export const isNearOrdinary = keepByWord((index, word): boolean => {
  if (word.length < 6) return false;
  const cut = toStem(word);
  const sound = toSound(cut);
  const isNear = (other: string): boolean =>
    other[0] === word[0] &&
    (editDistance(word, other, 1) < 2 || editDistance(cut, other, 1) < 2) &&
    (toSound(other) === sound || isSwapped(cut, other));
  return [...grammarWords, ...index.ordinary].some((other) => other.length > 2 && isNear(other));
});

/** The stems of all forms that one wrong letter makes of a word: too many to mean by itself, but in a phrase its neighbours choose. */
export const listNear = keepByWord((index, word): string[] => {
  if (word.length < 3 || grammarWords.has(word)) return [];
  const cut = toStem(word);
  const near = [...formsLike(index, word)].filter(
    ([form, stem]) => editDistance(word, form, 1) < 2 || (cut.length > 3 && editDistance(cut, stem, 1) < 2),
  );
  return [...new Set(near.map(([, stem]) => stem))];
});

/** What a phrase may mean: itself, and what means the same. */
export const readPhrase = (index: SearchIndex, term: string): Meanings => {
  const meanings = new Map<string, number>();
  addMeaning(index, meanings, term, SURE.same);
  return meanings;
};

const addBegun = (index: SearchIndex, meanings: Map<string, number>, word: string, sure: number): void => {
  const begun = [...formsLike(index, word)].flatMap(([form, stem]) => (form.startsWith(word) ? stem : []));
  const stems = [...new Set(begun)].map((stem) => ({ stem, spread: index.spread.get(stem) ?? 0 }));
  const likeliest = stems.sort((one, other) => other.spread - one.spread).slice(0, MOST_BEGUN);
  for (const { stem } of likeliest) addMeaning(index, meanings, stem, sure);
};

const addMeaning = (index: SearchIndex, meanings: Map<string, number>, term: string, sure: number): void => {
  const add = (meant: string, value: number): void => {
    if (index.spread.get(meant)) meanings.set(meant, Math.max(value, meanings.get(meant) ?? 0));
  };
  add(term, sure);
  for (const other of index.vocabulary.kin.get(term) ?? []) add(other, sure * SURE.kin);
};
