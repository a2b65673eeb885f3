import { toStem } from './stem';
import { toWords } from './words';

/** A phrase met in a text: its term, the place of its first word, and how many words it spans. */
export interface PhraseAt {
  readonly term: string;
  readonly start: number;
  readonly length: number;
}

/** The phrases search knows, and which terms mean the same. A term is a stem, or the stems of a phrase. */
export interface Vocabulary {
  /** Phrases by their first stem. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** By term, the other terms of its groups. */
  readonly kin: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Builds the vocabulary from groups that mean the same and from phrases that stand for themselves. */
export const toVocabulary = (
  same: readonly (readonly string[])[],
  standing: readonly string[],
): Vocabulary => {
  const groups = same.map((group) => group.map(toStems));
  const phrases = new Map<string, (readonly string[])[]>();
  for (const stems of [...groups.flat(), ...standing.map(toStems)]) {
    const [first] = stems;
    if (first !== undefined && stems.length > 1) {
      phrases.set(first, [...(phrases.get(first) ?? []), stems]);
    }
  }
  return { phrases, kin: toKin(groups.map((group) => group.map((stems) => stems.join(' ')))) };
};

/** The terms of a text: the stem of each word, and each phrase it holds. */
export const toTerms = (vocabulary: Vocabulary, text: string): Set<string> => {
  const stems = toStems(text);
  return new Set([...stems, ...findPhrases(vocabulary, stems).map((phrase) => phrase.term)]);
};

/** The known phrases among a text's stems. */
export const findPhrases = (vocabulary: Vocabulary, stems: readonly string[], typing?: string): PhraseAt[] =>
  stems.flatMap((first, start) =>
    (vocabulary.phrases.get(first) ?? [])
      .filter((phrase) =>
        phrase.every(
          (stem, place) =>
            stems[start + place] === stem ||
            (typing &&
              start + place === stems.length - 1 &&
              place === phrase.length - 1 &&
              stem.startsWith(typing)),
        ),
      )
      .map((phrase) => ({ term: phrase.join(' '), start, length: phrase.length })),
  );

/** The stems of a text's words. */
export const toStems = (text: string): string[] => toWords(text).map(toStem);

const toKin = (groups: readonly (readonly string[])[]): Map<string, Set<string>> => {
  const kin = new Map<string, Set<string>>();
  for (const group of groups) {
    for (const term of group) {
      kin.set(term, new Set([...(kin.get(term) ?? []), ...group.filter((other) => other !== term)]));
    }
  }
  return kin;
};
