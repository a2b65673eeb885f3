import { interpret } from './interpret';
import type { SearchIndex } from './open-index';
import { scoreAnswers } from './score';
import { CALM, LEAST, MOST, TAIL } from './weights';
export const debugSearch = (index: SearchIndex, query: string) => {
  const { wanted } = interpret(index, query);
  const scores = scoreAnswers(index, wanted)
    .map((s) => (s.answer.slug === 'help-right-now' ? { ...s, score: s.score * CALM } : s))
    .sort((a, b) => b.score - a.score);
  const top = scores[0]?.score ?? 0;
  return {
    wanted,
    scores: scores.slice(0, MOST),
    kept: scores.filter((s) => s.understood >= LEAST.shown && s.score >= TAIL * top).slice(0, MOST),
  };
};
