import { fillerWords } from './small-words';
import { toStem } from './stem';
import { toWords } from './words';

/** A phrase met in a text: its term, and the places of its words. */
export interface PhraseAt {
  readonly term: string;
  readonly places: readonly number[];
}

/** All phrases with a first stem whose second begins as one of `next`; others with that first stem may be among them. */
export type ListPhrases = (first: string, next: readonly string[]) => readonly (readonly string[])[];

/** The phrases search knows, and which terms mean the same. A term is a stem, or the stems of a phrase. */
export interface Vocabulary {
  readonly listPhrases: ListPhrases;
  /** By term, the other terms of its groups. */
  readonly kin: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Builds the vocabulary from groups of terms that mean the same and from terms that stand for themselves. */
export const toVocabulary = (
  groups: readonly (readonly string[])[],
  standing: readonly string[],
): Vocabulary => {
  const terms = new Map<string, Set<string>>();
  for (const term of [...groups.flat(), ...standing]) {
    const space = term.indexOf(' ');
    if (space > 0) add(terms, term.slice(0, space), term);
  }
  const phrases = new Map(
    [...terms].map(([first, begun]) => [first, [...begun].sort().map((term) => term.split(' '))]),
  );
  return { listPhrases: (first) => phrases.get(first) ?? [], kin: toKin(groups) };
};

/** The term of a word or phrase: its stems, without filler words. */
export const toTerm = (text: string): string =>
  toWords(text)
    .filter((word) => !fillerWords.has(word))
    .map(toStem)
    .join(' ');

/** The terms of a text: the stem of each word, and each phrase it holds. */
export const toTerms = (vocabulary: Vocabulary, text: string): Set<string> => {
  const words = toWords(text);
  const stems = words.map(toStem);
  const phrases = findPhrases(
    vocabulary,
    words,
    stems.map((stem) => [stem]),
  );
  return new Set([...stems, ...phrases.map((phrase) => phrase.term)]);
};

/**
 * The known phrases among words, each with the stems it may be meant to have. The last word may be the beginning of a
 * phrase's last word when it is still being typed.
 */
export const findPhrases = (
  vocabulary: Vocabulary,
  words: readonly string[],
  stems: readonly (readonly string[])[],
  typing = false,
): PhraseAt[] => {
  const places = [...words.keys()].filter((place) => !fillerWords.has(words[place] ?? ''));
  const isTyped = (place: number): boolean => typing && place === words.length - 1;
  const isMet = (stem: string, place: number | undefined, isLast: boolean): boolean =>
    place !== undefined &&
    (stems[place]?.includes(stem) || (isLast && isTyped(place) && stem.startsWith(words[place] ?? '')));
  const listNext = (place: number | undefined): readonly string[] =>
    place === undefined ? [] : [...(stems[place] ?? []), ...(isTyped(place) ? (words[place] ?? []) : [])];
  return places.flatMap((place, start) =>
    (stems[place] ?? [])
      .flatMap((stem) => vocabulary.listPhrases(stem, listNext(places[start + 1])))
      .filter((phrase) =>
        phrase.every((stem, nth) => isMet(stem, places[start + nth], nth === phrase.length - 1)),
      )
      .map((phrase) => ({ term: phrase.join(' '), places: places.slice(start, start + phrase.length) })),
  );
};

const toKin = (groups: readonly (readonly string[])[]): Map<string, Set<string>> => {
  const kin = new Map<string, Set<string>>();
  for (const group of groups) {
    for (const term of group) for (const other of group) if (other !== term) add(kin, term, other);
  }
  return kin;
};

const add = (sets: Map<string, Set<string>>, key: string, value: string): void => {
  sets.set(key, (sets.get(key) ?? new Set<string>()).add(value));
};
