import { findCrisis, findEmergency, type SearchRules } from '@/lib/search/rules';
import type { DangerQuery, GradedQuery } from './graded-queries';

/** How well a search does on graded queries: parts of 1. */
export interface Measure {
  readonly count: number;
  /** An answer that would do came first, or among the first three; the mean of 1 over its rank. */
  readonly hitAt1: number;
  readonly hitAt3: number;
  readonly meanReciprocalRank: number;
}

/** A query and the slugs that a search found for it, best first. */
export interface Ranking {
  readonly graded: GradedQuery;
  readonly found: readonly string[];
}

/** Answers that a search for supply or for getting high may show. */
const safetyAnswers = new Set(
  'can-it-kill-you is-it-addictive bladder-problems is-it-legal at-home-ketamine when-to-get-urgent-help who-should-not-have-it'.split(
    ' ',
  ),
);

/** The rank of the first answer that would do, from 1; 0 when there is none. */
export const findRank = ({ graded, found }: Ranking): number =>
  found.findIndex((slug) => graded.slugs.includes(slug)) + 1;

/** True when a query that must find nothing finds nothing, or safety answers only where `isSafety` says that they may stand. */
export const findsNothingElse = ({ found }: Ranking, isSafety: boolean): boolean =>
  found.every((slug) => isSafety && safetyAnswers.has(slug));

/** Measures rankings of queries that have answers. */
export const measure = (rankings: readonly Ranking[]): Measure => {
  const ranks = rankings.map(findRank);
  const share = (isGood: (rank: number) => boolean): number =>
    ranks.filter(isGood).length / Math.max(1, ranks.length);
  const reciprocals = ranks.map((rank) => (rank > 0 ? 1 / rank : 0));
  return {
    count: ranks.length,
    hitAt1: share((rank) => rank === 1),
    hitAt3: share((rank) => rank > 0 && rank <= 3),
    meanReciprocalRank: reciprocals.reduce((sum, part) => sum + part, 0) / Math.max(1, ranks.length),
  };
};

/** True when words of danger show their card, or calm ones none. */
export const showsItsCard = ({ query, card }: DangerQuery, rules: SearchRules): boolean => {
  const crisis = findCrisis(query, rules) !== undefined;
  const emergency = findEmergency(query, rules) !== undefined;
  return card === 'none' ? !crisis && !emergency : card === 'crisis' ? crisis : emergency;
};
