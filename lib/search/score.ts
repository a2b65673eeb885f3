import { rarity, type Wanted } from './interpret';
import type { OpenAnswer, SearchIndex } from './open-index';
import { CRISIS, FIT, ORDER } from './weights';

/** How well an answer fits a query. */
export interface Score {
  readonly place: number;
  /** For ranking: any size, higher is better. */
  readonly score: number;
  /** Part of what was asked that the answer speaks of, 0 to 1. */
  readonly understood: number;
  /** Place in `asked` of the way of asking that is most like the query. */
  readonly asked: number;
}

/** Scores every answer that speaks of anything wanted, best first. */
export const scoreAnswers = (index: SearchIndex, wanted: readonly Wanted[]): Score[] => {
  const total = sum(wanted.map((want) => want.weight));
  const found = new Map<number, number>();
  for (const want of wanted) {
    for (const [place, strength] of strongest(index, want)) {
      found.set(place, (found.get(place) ?? 0) + strength * want.weight);
    }
  }
  return [...found]
    .map(([place, mass]) => {
      const answer = index.answers[place]!;
      const fits = answer.asked.map((terms) => fit(index, wanted, terms));
      const best = Math.max(0, ...fits);
      const cue =
        sum(
          wanted.map(
            (want) =>
              want.weight * Math.max(0, ...[...want.terms].map(([t, s]) => (answer.cues.has(t) ? s : 0))),
          ),
        ) / total;
      const about =
        sum(
          wanted.map(
            (want) =>
              want.weight *
              Math.max(
                0,
                ...[...want.terms].map(
                  ([t, s]) => (s * answer.asked.filter((a) => a.has(t)).length) / answer.asked.length,
                ),
              ),
          ),
        ) / total;
      const understood = total > 0 ? mass / total : 0;
      return {
        place,
        score:
          (answer.slug === 'help-right-now' ? CRISIS.quiet : 1) *
            understood *
            (1 + FIT.asked * best + FIT.cue * cue + FIT.about * about) -
          (ORDER * place) / index.answers.length,
        understood,
        asked: fits.indexOf(best),
      };
    })
    .sort((one, other) => other.score - one.score);
};

/** For each answer, how strongly it holds the likeliest term of what is wanted. */
const strongest = (index: SearchIndex, want: Wanted): Map<number, number> => {
  const answers = new Map<number, number>();
  for (const [term, sure] of want.terms) {
    for (const [place, strength] of index.postings.get(term) ?? []) {
      answers.set(place, Math.max(answers.get(place) ?? 0, strength * sure));
    }
  }
  return answers;
};

/** How alike a query and one way of asking are, 0 to 1: shared weight over all weight (a weighted Jaccard index). */
const fit = (index: SearchIndex, wanted: readonly Wanted[], terms: ReadonlySet<string>): number => {
  let shared = 0;
  let all = 0;
  const met = new Set<string>();
  for (const want of wanted) {
    const sure = Math.max(
      0,
      ...[...want.terms].filter(([term]) => terms.has(term)).map(([term, value]) => (met.add(term), value)),
    );
    shared += sure * want.weight;
    all += want.weight;
  }
  for (const term of terms) if (!met.has(term)) all += rarity(index, term) * FIT.rest;
  return all > 0 ? shared / all : 0;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export type { OpenAnswer };
