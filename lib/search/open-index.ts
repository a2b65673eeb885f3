import { toStem } from './stem';
import type { IndexedAnswer, SearchIndexFile } from './types';
import { toStems, toTerms, toVocabulary, type Vocabulary } from './vocabulary';
import { BM, FIELD } from './weights';
import { toWords } from './words';

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
  readonly elsewhere: ReadonlySet<string>;
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
  const vocabulary = toVocabulary(
    file.same.map(parts),
    file.answers.flatMap((answer) => parts(answer[5])),
  );
  const postings = new Map<string, Map<number, number>>();
  const forms = new Map<string, Map<string, string>>();
  const addForms = (text: string): void => {
    for (const word of toWords(text)) {
      const first = word[0] ?? '';
      forms.set(first, (forms.get(first) ?? new Map<string, string>()).set(word, toStem(word)));
    }
  };
  const counts: Map<string, number>[] = [];
  const post = (place: number, text: string, weight: number, whole = false): ReadonlySet<string> => {
    addForms(text);
    const terms = toTerms(vocabulary, text);
    const count = counts[place] ?? new Map<string, number>();
    counts[place] = count;
    for (const term of terms) {
      if (whole && terms.size > 1 && !term.includes(' '))
        count.set(term, (count.get(term) ?? 0) + weight * FIELD.part);
      else count.set(term, (count.get(term) ?? 0) + weight);
    }
    return terms;
  };
  for (const group of file.same) addForms(group);
  const openAnswer = (answer: IndexedAnswer, place: number): OpenAnswer => {
    const [slug, path, question, topic, aliases, cues, lead, words] = answer;
    for (const cue of parts(cues)) for (const w of range(cue)) post(place, w, FIELD.cue, true);
    post(place, `${lead} ${file.topics[topic] ?? ''}`, FIELD.lead);
    post(place, words, FIELD.words);
    const asked = [question, ...aliases].map((text, nth) =>
      post(place, text, nth === 0 ? FIELD.question : FIELD.alias),
    );
    return {
      slug,
      path,
      question,
      aliases,
      lead,
      asked,
      cues: new Set(
        parts(cues)
          .flatMap(range)
          .map((c) => toStems(c).join(' ')),
      ),
    };
  };
  const answers = file.answers.map(openAnswer);
  const lengths = counts.map((count) => [...count.values()].reduce((a, b) => a + b, 0));
  const mean = lengths.reduce((a, b) => a + b, 0) / lengths.length;
  counts.forEach((count, place) => {
    const norm = BM.k * (1 - BM.b + (BM.b * (lengths[place] ?? 0)) / mean);
    for (const [term, tf] of count)
      postings.set(
        term,
        (postings.get(term) ?? new Map<number, number>()).set(place, (tf / (tf + norm)) * (1 + BM.k)),
      );
  });
  return {
    answers,
    vocabulary,
    postings,
    forms,
    ordinary: new Set(toStems(file.ordinary)),
    elsewhere: new Set(toStems(file.elsewhere)),
    listed: new Set([
      ...vocabulary.kin.keys(),
      ...file.answers.flatMap((a) => parts(a[5]).map((c) => toStems(c).join(' '))),
    ]),
    lookalikes: toWords(file.lookalikes),
  };
};

const parts = (text: string): string[] => text.split('|').filter((part) => part !== '');

const range = (cue: string): string[] => {
  const [from, to] = cue.split('..').map(Number);
  return from && to ? Array.from({ length: to - from + 1 }, (_, i) => String(from + i)) : [cue];
};
