import type { Lookup } from './types';
import { toTerms, type Vocabulary } from './vocabulary';
import { FIELD, LENGTH } from './weights';

/** By term, by place of the answer: how strongly it stands there (0 to 1 + LENGTH.soon). */
export type Postings = Lookup<string, ReadonlyMap<number, number>>;

/** Strengths are kept in parts of one: less would change no order that a reader could see, and weigh more. */
export const STRENGTH_PARTS = 50;
/** Most answers kept for a term, the strongest: what stands everywhere tells answers apart too little (static pruning: Carmel et al., 2001). */
const MOST_KEPT = 300;

/** What an answer says, by where it says it. */
export interface Said {
  readonly question: string;
  readonly aliases: readonly string[];
  /** Terms of its cues. */
  readonly cues: readonly string[];
  readonly lead: string;
  readonly others: string;
}

/** Weighs every term of every answer as BM25 does: more often counts more, less and less; long answers count less. */
export const toPostings = (
  vocabulary: Vocabulary,
  answers: readonly Said[],
): { postings: Map<string, Map<number, number>>; spread: Map<string, number> } => {
  const counts = answers.map((said) => countTerms(vocabulary, said));
  const lengths = counts.map((count) => [...count.values()].reduce((sum, value) => sum + value, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const postings = new Map<string, Map<number, number>>();
  for (const [place, count] of counts.entries()) {
    const damping = LENGTH.soon * (1 - LENGTH.share + (LENGTH.share * (lengths[place] ?? 0)) / mean);
    for (const [term, times] of count) {
      const strength = (times / (times + damping)) * (1 + LENGTH.soon);
      const kept = Math.max(1, Math.round(strength * STRENGTH_PARTS)) / STRENGTH_PARTS;
      postings.set(term, (postings.get(term) ?? new Map<number, number>()).set(place, kept));
    }
  }
  const spread = new Map([...postings].map(([term, found]) => [term, found.size]));
  for (const [term, found] of postings) if (found.size > MOST_KEPT) postings.set(term, keepStrongest(found));
  return { postings, spread };
};

const keepStrongest = (found: ReadonlyMap<number, number>): Map<number, number> =>
  new Map(
    [...found]
      .sort((one, other) => other[1] - one[1] || one[0] - other[0])
      .slice(0, MOST_KEPT)
      .sort((one, other) => one[0] - other[0]),
  );

const countTerms = (vocabulary: Vocabulary, said: Said): Map<string, number> => {
  const counts = new Map<string, number>();
  const count = (terms: Iterable<string>, weight: number): void => {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  count(toTerms(vocabulary, said.question), FIELD.question);
  for (const alias of said.aliases) count(toTerms(vocabulary, alias), FIELD.alias);
  for (const term of said.cues) {
    count([term], FIELD.cue);
    if (term.includes(' ')) count(term.split(' '), FIELD.cuePart);
  }
  count(toTerms(vocabulary, said.lead), FIELD.lead);
  count(toTerms(vocabulary, said.others), FIELD.others);
  return counts;
};
