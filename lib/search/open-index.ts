import type { IndexedAnswer, SearchIndexFile } from './types';
import { toStems, toTerms, toVocabulary, type Vocabulary } from './vocabulary';
import { FIELD } from './weights';
import { toWords } from './words';
import { toStem } from './stem';

/** The index as the browser holds it, built once from the file. */
export interface SearchIndex {
  readonly answers: readonly OpenAnswer[];
  readonly vocabulary: Vocabulary;
  /** By term, by place of the answer: how strongly it stands there (0 to 1). */
  readonly postings: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** By first letter, every written form and its stem. */
  readonly forms: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly ordinary: ReadonlySet<string>;
  readonly lookalikes: readonly string[];
  readonly listed: ReadonlySet<string>;
}

/** One answer with the ways it is asked: the question first, then its aliases, each with its terms. */
export interface OpenAnswer {
  readonly slug: string;
  readonly path: string;
  readonly question: string;
  readonly aliases: readonly string[];
  readonly lead: string;
  readonly asked: readonly ReadonlySet<string>[];
  readonly cues: ReadonlySet<string>;
}

/** Builds the searchable index from the fetched file. */
export const openSearchIndex = (file: SearchIndexFile): SearchIndex => {
  const vocabulary = toVocabulary(file.same.map(parts), file.answers.flatMap((answer) => parts(answer[5])));
  const postings = new Map<string, Map<number, number>>();
  const forms = new Map<string, Map<string, string>>();
  const addForms = (text: string): void => {
    for (const word of toWords(text)) {
      const first = word[0] ?? '';
      forms.set(first, (forms.get(first) ?? new Map<string, string>()).set(word, toStem(word)));
    }
  };
  const post = (place: number, text: string, strength: number, whole = false): ReadonlySet<string> => {
    addForms(text);
    const terms = toTerms(vocabulary, text);
    for (const term of terms) {
      if (whole && terms.size > 1 && !term.includes(' ')) continue;
      const answers = postings.get(term) ?? new Map<number, number>();
      postings.set(term, answers.set(place, Math.max(strength, answers.get(place) ?? 0)));
    }
    return terms;
  };
  for (const group of file.same) addForms(group);
  const openAnswer = (answer: IndexedAnswer, place: number): OpenAnswer => {
    const [slug, path, question, topic, aliases, cues, lead, words] = answer;
    for (const cue of parts(cues)) for (const w of range(cue)) post(place, w, FIELD.cue, true);
    post(place, `${lead} ${file.topics[topic] ?? ''}`, FIELD.lead);
    if (FIELD.words) post(place, words, FIELD.words);
    const asked = [question, ...aliases].map((text, nth) =>
      post(place, text, nth === 0 ? FIELD.question : FIELD.alias),
    );
    return { slug, path, question, aliases, lead, asked, cues: new Set(parts(cues).flatMap(range).map((c) => toStems(c).join(' '))) };
  };
  return {
    answers: file.answers.map(openAnswer),
    vocabulary,
    postings,
    forms,
    ordinary: new Set(toStems(file.ordinary)),
    listed: new Set([...vocabulary.kin.keys(), ...file.answers.flatMap((a) => parts(a[5]).map((c) => toStems(c).join(' ')))]),
    lookalikes: toWords(file.lookalikes),
  };
};

const parts = (text: string): string[] => text.split('|').filter((part) => part !== '');

const range = (cue: string): string[] => {
  const [from, to] = cue.split('..').map(Number);
  return from && to ? Array.from({ length: to - from + 1 }, (_, i) => String(from + i)) : [cue];
};
