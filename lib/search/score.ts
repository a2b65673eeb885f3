import { type Wanted, weighTerm } from './interpret';
import type { Asked, OpenAnswer } from './open-answer';
import type { SearchIndex } from './open-index';
import type { Meanings } from './read-words';
import { DOUBT, GAIN, ORDER, UNASKED } from './weights';

/** How well an answer fits a query. */
export interface Score {
  readonly answer: OpenAnswer;
  /** For ranking: any size, higher is better. */
  readonly score: number;
  /** Part of what was asked that the answer speaks of, about 0 to 1. */
  readonly understood: number;
  /** Place in `asked` of the way of asking that is most like the query. */
  readonly asked: number;
}

/** Fewest letters and spaces that a way of asking must begin with to gain by it. */
const FEWEST_BEGUN = 6;
/** Most answers whose ways of asking are compared with the query: those that speak of most of it. */
const CANDIDATES = 20;

/** What a query may mean. */
interface Meant {
  /** The words as they were typed, each after a space. */
  readonly typed: string;
  /** By term: which things wanted it may be, and how surely. */
  readonly terms: ReadonlyMap<string, readonly { readonly nth: number; readonly sure: number }[]>;
  readonly phrases: readonly string[];
}

/** Scores the answers that speak of most of what is wanted, best first. */
export const scoreAnswers = (index: SearchIndex, wanted: readonly Wanted[], typed: string): Score[] => {
  const total = sum(wanted.map((want) => want.weight)) + DOUBT;
  const found = new Map<number, number>();
  for (const want of wanted) {
    for (const [place, strength] of findAnswers(index, want.meanings)) {
      found.set(place, (found.get(place) ?? 0) + (strength * want.weight) / total);
    }
  }
  const meant = toMeant(wanted, typed);
  return listCandidates(found)
    .flatMap(([place, understood]) => {
      const answer = index.answers.get(place);
      if (answer === undefined) return [];
      const early = (ORDER * (index.count - place)) / index.count;
      const { gain, asked } = compare(index, answer, wanted, meant, total);
      return [{ answer, understood, score: understood * gain + early, asked }];
    })
    .sort((one, other) => other.score - one.score);
};

/** What the things wanted weigh together that mean something here. */
export const weighKnown = (wanted: readonly Wanted[]): number =>
  sum(wanted.filter(({ meanings }) => meanings.size > 0).map(({ weight }) => weight));

const listCandidates = (found: ReadonlyMap<number, number>): [place: number, understood: number][] => {
  // Thousands may be found: numbers are sorted quickly, pairs only where they may be among the first.
  const least = Float64Array.from(found.values()).sort().at(-CANDIDATES) ?? 0;
  return [...found]
    .filter(([, understood]) => understood >= least)
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, CANDIDATES);
};

/** For each answer, how strongly it holds the likeliest thing meant. */
const findAnswers = (index: SearchIndex, meanings: Meanings): Map<number, number> => {
  const answers = new Map<number, number>();
  for (const [term, sure] of meanings) {
    for (const [place, strength] of index.postings.get(term) ?? []) {
      answers.set(place, Math.max(answers.get(place) ?? 0, strength * sure));
    }
  }
  return answers;
};

/** How much an answer gains by the ways it is asked, and which of them is most like the query. */
const compare = (
  index: SearchIndex,
  { asked, cued }: OpenAnswer,
  wanted: readonly Wanted[],
  meant: Meant,
  total: number,
): { gain: number; asked: number } => {
  const held = asked.map((ask) => listHeld(ask, meant));
  const shared = held.map((terms) => weighShared(wanted, meant, terms));
  // A weighted Jaccard index: what both hold over all that either holds.
  const likeness = asked.map(
    (ask, nth) => (shared[nth] ?? 0) / (total + weighUnasked(index, ask, held[nth] ?? []) * UNASKED),
  );
  const best = Math.max(...likeness);
  const about = sum(shared) / asked.length / total;
  const cues =
    weighShared(
      wanted,
      meant,
      [...cued].filter((term) => meant.terms.has(term)),
    ) / total;
  return {
    gain: 1 + GAIN.asked * best + GAIN.cued * cues + GAIN.about * about + weighBegun(asked, meant),
    asked: likeness.indexOf(best),
  };
};

/** What an answer gains that is asked in just these words: at the beginning, as who is still typing a question does, or further on. */
const weighBegun = (asked: readonly Asked[], { typed }: Meant): number => {
  if (typed.length < FEWEST_BEGUN) return 0;
  if (asked.some(({ words }) => words.startsWith(typed))) return GAIN.begun;
  return asked.some(({ words }) => words.includes(typed)) ? GAIN.inside : 0;
};

/** The weight of all things wanted that some terms mean, each as surely as its surest term. */
const weighShared = (wanted: readonly Wanted[], meant: Meant, terms: readonly string[]): number => {
  const surest = new Map<number, number>();
  for (const term of terms) {
    for (const { nth, sure } of meant.terms.get(term) ?? [])
      surest.set(nth, Math.max(sure, surest.get(nth) ?? 0));
  }
  return sum([...surest].map(([nth, sure]) => sure * (wanted[nth]?.weight ?? 0)));
};

/** What a way of asking says beyond the terms that were meant. */
const weighUnasked = (index: SearchIndex, { weight }: Asked, held: readonly string[]): number =>
  Math.max(0, weight - sum(held.map((term) => weighTerm(index, term))));

const toMeant = (wanted: readonly Wanted[], typed: string): Meant => {
  const terms = new Map<string, { nth: number; sure: number }[]>();
  for (const [nth, want] of wanted.entries()) {
    for (const [term, sure] of want.meanings) terms.set(term, [...(terms.get(term) ?? []), { nth, sure }]);
  }
  return { typed, terms, phrases: [...terms.keys()].filter((term) => term.includes(' ')) };
};

/** The terms meant that a way of asking holds. */
const listHeld = ({ stems, run }: Asked, { terms, phrases }: Meant): string[] => [
  ...[...stems].filter((stem) => terms.has(stem)),
  ...phrases.filter((phrase) => run.includes(` ${phrase} `)),
];

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
