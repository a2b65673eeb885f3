import { countKinds, type WordKinds } from './likelihood';
import { swapLookalikes } from './lookalikes';
import type { SearchIndex } from './open-index';
import {
  isElsewhere,
  isKnown,
  isNearOrdinary,
  isUnmistakable,
  listNear,
  type Meanings,
  readPhrase,
  readWord,
} from './read-words';
import { grammarWords } from './small-words';
import { joinElsewhere, splitWords } from './split-words';
import { toStem } from './stem';
import { findPhrases } from './vocabulary';
import { weighTermOf } from './weigh-term';
import { LITTLE, UNKNOWN } from './weights';
import { toWords } from './words';

/** One thing a query asks for: what it may mean, and how much it matters. */
export interface Wanted {
  readonly meanings: Meanings;
  readonly weight: number;
}

/** Names of our subject: beside one, a word we do not know is likely a detail, not another subject. */
const anchors = new Set(['ketamin', 'esketamin', 'spravato', 'ket', 'infus', 'troch']);

/** What a query asks for; `swapped` when another medicine's name was read as ours. */
export interface Interpretation {
  /** The words as they were typed, each after a space. */
  readonly typed: string;
  readonly wanted: readonly Wanted[];
  readonly swapped: boolean;
  readonly kinds: WordKinds;
}

/** Reads a query: what each of its words and phrases may mean, and how much each matters. */
export const interpret = (index: SearchIndex, query: string): Interpretation => {
  const asTyped = toWords(query);
  const { words, swapped } = swapLookalikes(index, joinElsewhere(index, splitWords(index, asTyped)));
  const isTyping = /[a-z0-9]$/i.test(query);
  const readings = words.map((word, place) => readWord(index, word, isTyping && place === words.length - 1));
  const stems = words.map((word, place) => listLikelyStems(index, word, readings[place]));
  const phrases = findPhrases(index.vocabulary, words, stems, isTyping);
  const inPhrase = new Set(phrases.flatMap((phrase) => phrase.places));
  const unknown = weighUnknown(index, words, stems);
  const wanted = words.map((word, place): Wanted => {
    const meanings = readings[place] ?? new Map<string, number>();
    if (!inPhrase.has(place)) return { meanings, weight: weighWord(index, word, meanings, unknown) };
    // A word that the site knows as part of a phrase only is understood all the same.
    const weight = isElsewhere(index, word) ? 0 : weighWord(index, word, meanings, 0);
    return { meanings, weight: weight * LITTLE.inPhrase };
  });
  const meant = [...new Set(phrases.map((phrase) => phrase.term))].map((term) => readPhrase(index, term));
  const phrased = meant
    .filter(hasAny)
    .map((meanings) => ({ meanings, weight: weighRarest(index, meanings) }));
  const typed = ` ${asTyped.join(' ')}`;
  return { typed, wanted: [...wanted, ...phrased], swapped, kinds: countKinds(index, words) };
};

/** How much a term tells answers apart, from 0 to 1. */
export const weighTerm = (index: SearchIndex, term: string): number =>
  weighTermOf(index.count, index.spread.get(term) ?? 0);

const weighWord = (index: SearchIndex, word: string, meanings: Meanings, unknown: number): number => {
  const stem = toStem(word);
  if (grammarWords.has(word) || word.length === 1) return LITTLE.grammar;
  const ofAnotherSubject = unknown === UNKNOWN.anchored ? unknown : UNKNOWN.elsewhere;
  if (isElsewhere(index, word)) return ofAnotherSubject;
  const ordinary = index.ordinary.has(stem);
  if (!hasAny(meanings)) {
    if (ordinary || /^\d/.test(word) || isNearOrdinary(index, word)) return 0;
    return isUnmistakable(index, word) ? ofAnotherSubject : unknown;
  }
  const rarest = weighRarest(index, meanings);
  return ordinary ? rarest * (index.listed.has(stem) ? LITTLE.listed : LITTLE.ordinary) : rarest;
};

const weighUnknown = (
  index: SearchIndex,
  words: readonly string[],
  stems: readonly (readonly string[])[],
): number => {
  if (stems.some(([stem = '']) => anchors.has(stem))) return UNKNOWN.anchored;
  const telling = words.filter((word) => !grammarWords.has(word) && !index.ordinary.has(toStem(word)));
  return telling.length > 4 ? UNKNOWN.long : UNKNOWN.stray;
};

/** The weight of the rarest among the likeliest meanings. */
const weighRarest = (index: SearchIndex, meanings: Meanings): number => {
  const surest = Math.max(...meanings.values());
  const likely = [...meanings].filter(([, sure]) => sure >= surest * 0.9);
  return Math.max(LITTLE.least, ...likely.map(([term]) => weighTerm(index, term)));
};

/** The stems by which a word may join a phrase: its own, or when it is misspelt the likeliest one first, then all that are near. */
const listLikelyStems = (index: SearchIndex, word: string, meanings: Meanings = new Map()): string[] => {
  const stem = toStem(word);
  if (meanings.has(stem) || isKnown(index, word)) return [stem];
  const [likeliest] = [...meanings].sort((one, other) => other[1] - one[1]);
  const first = likeliest === undefined || likeliest[0].includes(' ') ? stem : likeliest[0];
  return [...new Set([first, ...listNear(index, word)])];
};

const hasAny = (meanings: Meanings): boolean => meanings.size > 0;
