import { openBloom } from './bloom';
import { type OpenAnswer, openAnswer, parts, toSaid } from './open-answer';
import { type Postings, toPostings } from './postings';
import { toStem } from './stem';
import type { AnswersFile, Lookup, WordsFile } from './types';
import { toTerm, toVocabulary, type Vocabulary } from './vocabulary';
import { weighTermOf } from './weigh-term';
import { toWords } from './words';

/** The index as the browser holds it. What grows with the number of answers is asked for by key. */
export interface SearchIndex {
  /** How many answers there are. */
  readonly count: number;
  readonly answers: Lookup<number, OpenAnswer>;
  /** By slug of an answer that rules name: its place. */
  readonly places: Lookup<string, number>;
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  /** By term: how many answers hold it. */
  readonly spread: Lookup<string, number>;
  /** By first letter, every written form and its stem, in alphabetical order. */
  readonly forms: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Stems of everyday words, terms that authors listed, and words of other subjects as they are written. */
  readonly ordinary: ReadonlySet<string>;
  readonly listed: ReadonlySet<string>;
  readonly elsewhere: ReadonlySet<string>;
  /** True for a word of another subject that could not be taken for one of these, and for a few unknown ones. */
  readonly isUnmistakable: (word: string) => boolean;
  /** By another medicine's name: ours that it looks like. */
  readonly lookalikes: ReadonlyMap<string, string>;
}

/** An index that holds everything itself. */
export interface WholeIndex extends SearchIndex {
  readonly answers: ReadonlyMap<number, OpenAnswer>;
  readonly places: ReadonlyMap<string, number>;
  readonly postings: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly spread: ReadonlyMap<string, number>;
}

/** Builds the searchable index from the fetched file. */
export const openSearchIndex = (file: AnswersFile, words: WordsFile): WholeIndex => {
  const said = file.answers.map((answer) => toSaid(answer, file.topics));
  const cues = said.flatMap((answer) => answer.cues);
  const vocabulary = toVocabulary(toGroups(words), cues);
  const { postings, spread } = toPostings(vocabulary, said);
  const texts = said.flatMap((answer) => [answer.question, ...answer.aliases, answer.lead, answer.others]);
  const weigh = (term: string): number => weighTermOf(file.answers.length, spread.get(term) ?? 0);
  const answers = file.answers.map((answer) => openAnswer(answer, file.topics, vocabulary, weigh));
  return {
    count: file.answers.length,
    answers: new Map(answers.entries()),
    places: new Map(answers.map(({ slug }, place) => [slug, place])),
    vocabulary,
    postings,
    spread,
    forms: toForms([...texts, ...words.same].flatMap(toWords), cues),
    ...openWords(words),
    listed: new Set([...vocabulary.kin.keys(), ...cues]),
  };
};

/** The authors' words, ready to be looked up. */
export const openWords = (
  words: WordsFile,
): Pick<SearchIndex, 'ordinary' | 'elsewhere' | 'isUnmistakable' | 'lookalikes'> => ({
  ordinary: new Set(words.ordinary.split(' ')),
  elsewhere: new Set(words.elsewhere.split(' ')),
  isUnmistakable: openBloom(words.unmistakable),
  lookalikes: new Map(
    Object.entries(words.lookalikes).flatMap(([ours, names]) => names.map((name) => [name, ours] as const)),
  ),
});

/** Groups of terms that mean the same. */
export const toGroups = (words: WordsFile): string[][] => words.same.map((group) => parts(group).map(toTerm));

/** By first letter, every word with its stem, and every stem of some terms. */
export const toForms = (
  words: readonly string[],
  terms: readonly string[],
): Map<string, Map<string, string>> => {
  const all = new Map([
    ...terms.flatMap((term) => term.split(' ').map((stem): [string, string] => [stem, stem])),
    ...words.map((word): [string, string] => [word, toStem(word)]),
  ]);
  const forms = new Map<string, Map<string, string>>();
  for (const form of [...all.keys()].sort()) {
    const first = form[0] ?? '';
    if (!forms.has(first)) forms.set(first, new Map());
    forms.get(first)?.set(form, all.get(form) ?? form);
  }
  return forms;
};
