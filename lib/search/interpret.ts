import { editDistance } from './edit-distance';
import { grammarWords } from './grammar-words';
import type { SearchIndex } from './open-index';
import { toStem } from './stem';
import { findPhrases } from './vocabulary';
import { LITTLE, MATCH, UNKNOWN } from './weights';
import { toWords } from './words';

/** One thing the reader asks for: the terms it may mean, each with how sure we are, and its weight. */
export interface Wanted {
  readonly terms: ReadonlyMap<string, number>;
  readonly weight: number;
  /** Place of its first word in the query. */
  readonly start: number;
}

const anchors = new Set(['ketamin', 'esketamin', 'spravato', 'ket', 'infus', 'troch', 'ketamine clinic']);

/** Reads a query: which terms each of its words or phrases may mean, and how much each matters. */
export const interpret = (index: SearchIndex, query: string): Wanted[] => {
  const words = joinSplitWords(index, toWords(query));
  const typing = /[a-z0-9]$/i.test(query) ? words.length - 1 : -1;
  const readings = words.map((word, place) => read(index, word, place === typing));
  const stems = words.map((word, place) => correct(index, readings[place], word));
  const phrases = findPhrases(index.vocabulary, stems, typing >= 0 ? words[typing] : undefined);
  const inPhrase = (place: number): boolean =>
    phrases.some((phrase) => place >= phrase.start && place < phrase.start + phrase.length);
  const content = words.filter((word) => !grammarWords.has(word) && !index.ordinary.has(toStem(word))).length;
  const anchored = stems.some((stem) => anchors.has(stem));
  const unknown = anchored ? UNKNOWN.anchored : content > 4 ? UNKNOWN.long : UNKNOWN.stray;
  const seen = new Set<string>();
  return [
    ...phrases.flatMap((phrase) => {
      const terms = new Map<string, number>();
      if (seen.has(phrase.term)) return [];
      seen.add(phrase.term);
      addTerm(index, terms, phrase.term, 1);
      if (terms.size === 0) return [];
      return [{ terms, weight: heaviest(index, terms), start: phrase.start }];
    }),
    ...words.map((word, place) => {
      const terms = readings[place] ?? new Map<string, number>();
      const hasSimilar = (index: SearchIndex, word: string): boolean => {
        for (const form of index.forms.get(word[0] ?? '')?.keys() ?? [])
          if (editDistance(word, form, 1) < 2) return true;
        return false;
      };

      const part = inPhrase(place) ? LITTLE.inPhrase : 1;
      return { terms, weight: weigh(index, word, terms, unknown) * part, start: place };
    }),
  ];
};

/** How much a term tells answers apart: BM25's inverse document frequency, divided so that the rarest is 1. */
export const rarity = (index: SearchIndex, term: string): number => {
  const found = index.postings.get(term)?.size ?? 0;
  const all = index.answers.length;
  return Math.log(1 + (all - found + 0.5) / (found + 0.5)) / Math.log(1 + all / 1.5);
};

const weigh = (
  index: SearchIndex,
  word: string,
  terms: ReadonlyMap<string, number>,
  unknown: number,
): number => {
  const ordinary = index.ordinary.has(toStem(word));
  if (grammarWords.has(word)) return LITTLE.grammar;
  if (index.elsewhere.has(toStem(word))) return UNKNOWN.elsewhere;
  if (terms.size === 0) return ordinary ? 0 : unknown;
  const rarest = heaviest(index, terms);
  return ordinary ? rarest * (index.listed.has(toStem(word)) ? LITTLE.listed : LITTLE.ordinary) : rarest;
};

const heaviest = (index: SearchIndex, terms: ReadonlyMap<string, number>): number => {
  const surest = Math.max(...terms.values());
  return Math.max(
    ...[...terms].filter(([, sure]) => sure >= surest * 0.9).map(([term]) => rarity(index, term)),
  );
};

const addTerm = (index: SearchIndex, terms: Map<string, number>, term: string, sure: number): void => {
  if (index.postings.has(term)) terms.set(term, Math.max(sure, terms.get(term) ?? 0));
  for (const other of index.vocabulary.kin.get(term) ?? []) {
    if (index.postings.has(other)) terms.set(other, Math.max(sure * MATCH.kin, terms.get(other) ?? 0));
  }
};

const correct = (
  index: SearchIndex,
  terms: ReadonlyMap<string, number> | undefined,
  word: string,
): string => {
  const stem = toStem(word);
  if (isForm(index, word) || index.ordinary.has(stem)) return stem;
  const [likely] = [...(terms ?? [])].sort((one, other) => other[1] - one[1]);
  return likely === undefined || terms?.has(stem) || likely[0].includes(' ') ? stem : likely[0];
};

const read = (index: SearchIndex, word: string, typing: boolean): ReadonlyMap<string, number> => {
  const terms = new Map<string, number>();
  const add = (stem: string, sure: number): void => addTerm(index, terms, stem, sure);
  add(toStem(word), MATCH.exact);
  const exact = terms.size > 0;
  if (index.elsewhere.has(toStem(word))) return new Map();
  if (grammarWords.has(word) && !typing) return terms;
  if (typing && word.length > 1)
    addBeginnings(index, word, exact ? MATCH.prefixBesideExact : MATCH.prefix, add);
  if (!exact && !index.ordinary.has(toStem(word))) addSimilar(index, word, add);
  if (terms.size === 0 && word.length > 3) addBeginnings(index, word, MATCH.prefixBesideExact, add);
  return terms;
};

const isForm = (index: SearchIndex, word: string): boolean =>
  index.forms.get(word[0] ?? '')?.has(word) ?? false;

const addBeginnings = (
  index: SearchIndex,
  word: string,
  sure: number,
  add: (stem: string, sure: number) => void,
): void => {
  for (const [form, stem] of index.forms.get(word[0] ?? '') ?? []) {
    if (form.startsWith(word)) add(stem, sure);
  }
};

const skeleton = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/[ck]+/g, 'k')
    .replace(/[sz]+/g, 's')
    .replace(/(?<!^)[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1');

const addSimilar = (index: SearchIndex, word: string, add: (stem: string, sure: number) => void): void => {
  const limit = word.length > 7 ? 2 : word.length > 2 ? 1 : 0;
  if (limit === 0) return;
  const bones = skeleton(word);
  const found: [string, number][] = [];
  for (const [form, stem] of index.forms.get(word[0] ?? '') ?? []) {
    if (form.length < 4 || (word.length < 4 && grammarWords.has(form))) continue;
    const distance = editDistance(word, form, limit);
    if (distance > limit) continue;
    if (
      word.length < 5 &&
      skeleton(form) !== bones &&
      [...word].sort().join('') !== [...form].sort().join('')
    )
      continue;
    found.push([
      stem,
      (distance < 2 ? MATCH.oneEdit : MATCH.twoEdits) + (skeleton(form) === bones ? MATCH.skeleton : 0),
    ]);
  }
  const best = Math.max(...found.map(([, sure]) => sure));
  for (const [stem, sure] of found) if (sure > best - 0.1) add(stem, sure);
};

/** Joins neighbours that the site writes as one word, and parts one that it writes as two. */
const joinSplitWords = (index: SearchIndex, words: readonly string[]): string[] => {
  const known = (word: string): boolean => isForm(index, word);
  const read: string[] = [];
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? '';
    const next = words[place + 1] ?? '';
    const joined = word + next;
    if (next && joined.length > 6 && known(joined) && !(known(word) && known(next))) {
      read.push(joined);
      place++;
    } else read.push(...(known(word) || hasSimilar(index, word) ? [word] : part(word, known)));
  }
  return read;
};

const hasSimilar = (index: SearchIndex, word: string): boolean => {
  for (const form of index.forms.get(word[0] ?? '')?.keys() ?? [])
    if (editDistance(word, form, 1) < 2) return true;
  return false;
};

const part = (word: string, isForm: (word: string) => boolean): string[] => {
  for (let at = 3; at <= word.length - 3; at++) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (halves.every(isForm)) return halves;
  }
  return [word];
};
