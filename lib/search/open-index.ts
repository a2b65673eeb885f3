import { type Postings, type Said, toPostings } from './postings';
import { toNumbers } from './ranges';
import { toStem } from './stem';
import type { IndexedAnswer, SearchIndexFile } from './types';
import { toTerm, toTerms, toVocabulary, type Vocabulary } from './vocabulary';
import { toWords } from './words';

/** The index as the browser holds it, built once from the file. */
export interface SearchIndex {
  readonly answers: readonly OpenAnswer[];
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  /** By first letter, every written form and its stem. */
  readonly forms: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Stems of everyday words, terms that authors listed, and words of other subjects as they are written. */
  readonly ordinary: ReadonlySet<string>;
  readonly listed: ReadonlySet<string>;
  readonly elsewhere: ReadonlySet<string>;
  /** By another medicine's name: ours that it looks like. */
  readonly lookalikes: ReadonlyMap<string, string>;
}

/** One answer with the terms of each way it is asked: the question first, then its aliases. */
export interface OpenAnswer extends Said {
  readonly slug: string;
  readonly path: string;
  readonly asked: readonly ReadonlySet<string>[];
  /** Terms of its cues. */
  readonly cued: ReadonlySet<string>;
}

/** Builds the searchable index from the fetched file. */
export const openSearchIndex = (file: SearchIndexFile): SearchIndex => {
  const said = file.answers.map((answer) => toSaid(answer, file.topics));
  const cues = said.flatMap((answer) => answer.cues);
  const vocabulary = toVocabulary(
    file.same.map((group) => parts(group).map(toTerm)),
    cues,
  );
  const texts = said.flatMap((answer) => [answer.question, ...answer.aliases, answer.lead, answer.others]);
  return {
    answers: said.map((answer, place) => toOpenAnswer(vocabulary, answer, file.answers[place]?.[0] ?? '')),
    vocabulary,
    postings: toPostings(vocabulary, said),
    forms: toForms([...texts, ...file.same], cues),
    ordinary: toStems(file.ordinary),
    listed: new Set([...vocabulary.kin.keys(), ...cues]),
    elsewhere: new Set(toWords(file.elsewhere)),
    lookalikes: new Map(
      Object.entries(file.lookalikes).flatMap(([ours, names]) => names.map((name) => [name, ours] as const)),
    ),
  };
};

const toSaid = (answer: IndexedAnswer, topics: readonly string[]): Said => {
  const [, question, topic, aliases, cues, lead, others] = answer;
  return {
    question,
    aliases: parts(aliases),
    cues: parts(cues).flatMap(toNumbers),
    lead,
    others: `${others} ${topics[topic] ?? ''}`,
  };
};

const toOpenAnswer = (vocabulary: Vocabulary, said: Said, path: string): OpenAnswer => ({
  ...said,
  path,
  slug: path.split('/').at(-2) ?? path,
  asked: [said.question, ...said.aliases].map((text) => toTerms(vocabulary, text)),
  cued: new Set(said.cues),
});

const toForms = (texts: readonly string[], terms: readonly string[]): Map<string, Map<string, string>> => {
  const forms = new Map<string, Map<string, string>>();
  const add = (form: string, stem: string): void => {
    const first = form[0] ?? '';
    forms.set(first, (forms.get(first) ?? new Map<string, string>()).set(form, stem));
  };
  for (const stem of terms.flatMap((term) => term.split(' '))) add(stem, stem);
  for (const word of texts.flatMap(toWords)) add(word, toStem(word));
  return forms;
};

const toStems = (words: string): Set<string> => new Set(toWords(words).map(toStem));

const parts = (text: string): string[] => text.split('|').filter((part) => part !== '');
