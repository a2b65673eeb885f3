import { type Wanted, interpret } from './interpret';
import type { OpenAnswer, SearchIndex } from './open-index';
import { type Danger, type SearchRules, findCrisis, findEmergency, findSafetyOnly } from './rules';
import { type Score, scoreAnswers } from './score';
import { toMarkedStems, toPieces } from './snippet';
import type { Hit, SearchFindings } from './types';
import { CALM, LEAST, MOST, TAIL } from './weights';

/** The answers that lead when a query speaks of danger, where they exist. */
const LEADING = { crisis: 'help-right-now', emergency: 'when-to-get-urgent-help' };

/** Finds the answers to a query, best first; none when nothing here answers it. */
export const searchAnswers = (index: SearchIndex, query: string, rules: SearchRules): SearchFindings => {
  const { wanted, swapped } = interpret(index, query);
  const only = findSafetyOnly(query, rules);
  const crisis = findCrisis(query, rules);
  if (only !== undefined && crisis !== 'now') {
    return { best: findBySlug(index, only).map((answer) => toHit(answer, wanted)), close: [] };
  }
  const scores = listWorthShowing(scoreAnswers(index, wanted).map((score) => (crisis ? score : calm(score))));
  const hits = scores.map((score) => toHit(score.answer, wanted, score.asked));
  const isSure = (scores[0]?.understood ?? 0) >= LEAST.best && !swapped;
  const first = findBySlug(index, listLeading(crisis, findEmergency(query, rules)));
  const leading = first.map((answer) => toHit(answer, wanted));
  const others = hits.filter((hit) => !first.some((answer) => answer.slug === hit.slug)).slice(0, MOST);
  if (crisis === 'asked') return { best: insertSecond(others, findBySlug(index, [LEADING.crisis]).map((answer) => toHit(answer, wanted))), close: [] };
  return isSure ? { best: [...leading, ...others], close: [] } : { best: leading, close: others };
};

const listWorthShowing = (scores: readonly Score[]): Score[] => {
  const sorted = [...scores].sort((one, other) => other.score - one.score);
  const best = sorted[0]?.score ?? 0;
  return sorted.filter((score) => score.understood >= LEAST.shown && score.score >= best * TAIL);
};

/** Holds the answer for a crisis back where nothing speaks of one: its aliases are made of everyone's words. */
const calm = (score: Score): Score =>
  score.answer.slug === LEADING.crisis ? { ...score, score: score.score * CALM } : score;

const listLeading = (crisis: Danger | undefined, emergency: Danger | undefined): string[] => [
  ...(crisis === 'now' || crisis === 'named' ? [LEADING.crisis] : []),
  ...(emergency === 'now' ? [LEADING.emergency] : []),
];

const insertSecond = (hits: readonly Hit[], extra: readonly Hit[]): Hit[] => {
  const others = hits.filter((hit) => !extra.some((other) => other.slug === hit.slug));
  return [...others.slice(0, 1), ...extra, ...others.slice(1)];
};

const findBySlug = (index: SearchIndex, slugs: readonly string[]): OpenAnswer[] =>
  slugs.flatMap((slug) => index.answers.filter((answer) => answer.slug === slug));

const toHit = (answer: OpenAnswer, wanted: readonly Wanted[], asked = 0): Hit => {
  const stems = toMarkedStems(wanted);
  const alias = answer.aliases[asked - 1];
  return {
    slug: answer.slug,
    path: answer.path,
    question: toPieces(answer.question, stems),
    snippet: toPieces(answer.lead, stems),
    ...(alias === undefined ? {} : { alias: toPieces(alias, stems) }),
  };
};
