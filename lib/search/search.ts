import { interpret } from './interpret';
import type { SearchIndex } from './open-index';
import { scoreAnswers } from './score';
import { MOST, TAIL, THRESHOLD } from './weights';

export const debugSearch = (index: SearchIndex, query: string) => {
  const wanted = interpret(index, query);
  const scores = scoreAnswers(index, wanted);
  const top = scores[0]?.score ?? 0;
  return {
    wanted,
    scores: scores.slice(0, MOST),
    kept: scores.filter((s) => s.understood >= THRESHOLD.shown && s.score >= TAIL * top).slice(0, MOST),
  };
};
