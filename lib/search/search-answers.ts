import { interpret, type Wanted } from './interpret';
import { weighLikelihood } from './likelihood';
import type { OpenAnswer } from './open-answer';
import type { SearchIndex } from './open-index';
import { type Danger, findCrisis, findEmergency, findSafetyOnly, type SearchRules } from './rules';
import { type Score, scoreAnswers, weighKnown } from './score';
import { toMarkedStems, toPieces } from './snippet';
import type { Hit, SearchFindings } from './types';
import { CALM, LEAST, MOST, SPOKEN, TAIL } from './weights';

/** The answers that lead when a query speaks of danger, where they exist. */
const LEADING = { crisis: 'help-right-now', emergency: 'when-to-get-urgent-help' };

/** The slugs of all answers that rules may put first. */
export const listNamedAnswers = ({ safety }: SearchRules): string[] => [
  ...new Set([...Object.values(LEADING), ...safety.only.flatMap(({ answers }) => answers)]),
];

type Found = Pick<Score, 'answer' | 'asked'>;

/** Finds the answers to a query, best first; none when nothing here answers it. */
export const searchAnswers = (index: SearchIndex, query: string, rules: SearchRules): SearchFindings => {
  const { typed, wanted, swapped, kinds } = interpret(index, query);
  const crisis = findCrisis(query, rules);
  const only = crisis === 'now' ? undefined : findSafetyOnly(query, rules);
  if (only !== undefined) return { ...toFindings(wanted, findBySlug(index, only)), plain: true };
  const sorted = sortScores(
    scoreAnswers(index, wanted, typed).map((score) => (crisis ? score : calm(score))),
  );
  const likelihood = weighLikelihood(sorted[0], kinds, weighKnown(wanted));
  // Whoever speaks of danger is never left with less than there is.
  const scores = crisis === undefined && likelihood < LEAST.shown ? [] : listWorthShowing(sorted);
  const isSure = likelihood >= LEAST.best && !swapped;
  const plain = likelihood >= LEAST.plain || crisis === 'now';
  const leading = findBySlug(index, listLeading(crisis, findEmergency(query, rules)));
  if (leading.length > 0)
    return { ...toFindings(wanted, leading, isSure || crisis === 'likely' ? scores : []), plain };
  if (crisis !== undefined)
    return { ...toFindings(wanted, [], insertSecond(scores, findBySlug(index, [LEADING.crisis]))), plain };
  const { best } = toFindings(wanted, [], scores);
  return isSure ? { best, close: [], plain } : { best: [], close: best, plain };
};

/** Best answers: those that lead, then those that were found, each once. */
const toFindings = (
  wanted: readonly Wanted[],
  leading: readonly OpenAnswer[],
  scores: readonly Found[] = [],
): Omit<SearchFindings, 'plain'> => {
  const others = scores.filter((score) => !leading.includes(score.answer)).slice(0, MOST);
  const all = [...leading.map((answer) => ({ answer, asked: 0 })), ...others];
  const stems = toMarkedStems(wanted);
  return { best: all.map(({ answer, asked }) => toHit(answer, asked, stems)), close: [] };
};

const sortScores = (scores: readonly Score[]): Score[] =>
  [...scores].sort((one, other) => other.score - one.score);

const listWorthShowing = (sorted: readonly Score[]): Score[] => {
  const best = sorted[0]?.score ?? 0;
  return sorted.filter(
    ({ score, understood }, place) => place === 0 || (understood >= SPOKEN && score >= best * TAIL),
  );
};

/** Holds the answer for a crisis back where nothing speaks of one: its aliases are made of everyone's words. */
const calm = (score: Score): Score =>
  score.answer.slug === LEADING.crisis ? { ...score, score: score.score * CALM } : score;

/** Signs that only add up lead nothing: the card stands above all results, and Help now's answer comes second. */
const listLeading = (crisis: Danger | undefined, emergency: Danger | undefined): string[] => [
  ...(emergency === 'now' ? [LEADING.emergency] : []),
  ...(crisis === 'now' || crisis === 'named' ? [LEADING.crisis] : []),
];

const insertSecond = (scores: readonly Found[], extra: readonly OpenAnswer[]): Found[] => {
  const others = scores.filter((score) => !extra.includes(score.answer));
  return [...others.slice(0, 1), ...extra.map((answer) => ({ answer, asked: 0 })), ...others.slice(1)];
};

const findBySlug = (index: SearchIndex, slugs: readonly string[]): OpenAnswer[] =>
  slugs.flatMap((slug) => {
    const place = index.places.get(slug);
    return (place === undefined ? undefined : index.answers.get(place)) ?? [];
  });

const toHit = (answer: OpenAnswer, asked: number, stems: ReadonlySet<string>): Hit => {
  const alias = answer.aliases[asked - 1];
  return {
    slug: answer.slug,
    path: answer.path,
    topicTitle: answer.topicTitle,
    question: toPieces(answer.question, stems),
    snippet: toPieces(answer.lead, stems),
    ...(alias === undefined ? {} : { alias: toPieces(alias, stems) }),
  };
};
