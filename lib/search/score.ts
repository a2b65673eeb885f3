import { type Wanted, weighTerm } from './interpret';
import type { OpenAnswer, SearchIndex } from './open-index';
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

/** Scores every answer that speaks of anything wanted, best first. */
export const scoreAnswers = (index: SearchIndex, wanted: readonly Wanted[]): Score[] => {
  const total = sum(wanted.map((want) => want.weight)) + DOUBT;
  const found = new Map<number, number>();
  for (const want of wanted) {
    for (const [place, strength] of findAnswers(index, want.meanings)) {
      found.set(place, (found.get(place) ?? 0) + (strength * want.weight) / total);
    }
  }
  return index.answers
    .flatMap((answer, place) => {
      const understood = found.get(place);
      return understood === undefined ? [] : [scoreAnswer(index, wanted, answer, place, understood)];
    })
    .sort((one, other) => other.score - one.score);
};

const scoreAnswer = (
  index: SearchIndex,
  wanted: readonly Wanted[],
  answer: OpenAnswer,
  place: number,
  understood: number,
): Score => {
  const likenesses = answer.asked.map((terms) => liken(index, wanted, terms));
  const asked = Math.max(...likenesses);
  const cued = share(wanted, (term) => (answer.cued.has(term) ? 1 : 0));
  const about = share(wanted, (term) => answer.asked.filter((terms) => terms.has(term)).length / likenesses.length);
  const gain = 1 + GAIN.asked * asked + GAIN.cued * cued + GAIN.about * about;
  const early = (ORDER * (index.answers.length - place)) / index.answers.length;
  return { answer, understood, score: understood * gain + early, asked: likenesses.indexOf(asked) };
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

/** How alike a query and one way of asking are, 0 to 1: shared weight over all weight (a weighted Jaccard index). */
const liken = (index: SearchIndex, wanted: readonly Wanted[], terms: ReadonlySet<string>): number => {
  const isMet = (term: string): boolean => wanted.some((want) => want.meanings.has(term));
  const shared = sum(
    wanted.map((want) => want.weight * surest(want.meanings, (term) => (terms.has(term) ? 1 : 0))),
  );
  const unasked = sum([...terms].filter((term) => !isMet(term)).map((term) => weighTerm(index, term)));
  return shared / (sum(wanted.map((want) => want.weight)) + unasked * UNASKED + DOUBT);
};

/** The part of the query, by weight, that a measure of terms holds for. */
const share = (wanted: readonly Wanted[], measure: (term: string) => number): number =>
  sum(wanted.map((want) => want.weight * surest(want.meanings, measure))) /
  (sum(wanted.map((want) => want.weight)) + DOUBT);

const surest = (meanings: Meanings, measure: (term: string) => number): number =>
  Math.max(0, ...[...meanings].map(([term, sure]) => sure * measure(term)));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
