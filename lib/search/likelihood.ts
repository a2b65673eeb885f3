import type { SearchIndex } from './open-index';
import { isElsewhere } from './read-words';
import type { Score } from './score';
import { grammarWords } from './small-words';
import { toStem } from './stem';
import { LIKELY } from './weights';

/** Of what kinds the words of a query are, by how many there are of each. */
export interface WordKinds {
  readonly all: number;
  /** Words of grammar and of everyday life: whoever asks a question uses them, whoever names a subject does not. */
  readonly grammar: number;
  readonly ordinary: number;
}

/** Counts the words of a query by kind. */
export const countKinds = (index: SearchIndex, words: readonly string[]): WordKinds => {
  const grammar = words.filter(isGrammar);
  const ordinary = words.filter(
    (word) => !isGrammar(word) && !isElsewhere(index, word) && index.ordinary.has(toStem(word)),
  );
  return { all: words.length, grammar: grammar.length, ordinary: ordinary.length };
};

const isGrammar = (word: string): boolean => grammarWords.has(word) || word.length === 1;

/**
 * How likely it is that a query asks what its best answer says, in log odds: a logistic regression over how much of it that
 * answer understands and how the query is worded. Its weights were fitted to the graded queries that are tuned on, and rounded.
 */
export const weighLikelihood = (best: Score | undefined, kinds: WordKinds, known: number): number => {
  if (best === undefined) return Number.NEGATIVE_INFINITY;
  const telling = kinds.all - kinds.grammar - kinds.ordinary;
  // One telling word that its answer surely holds is enough: there is nothing else to go by.
  if (telling < 2 && best.understood >= LIKELY.alone) return LIKELY.sure;
  return (
    LIKELY.none +
    LIKELY.understood * best.understood +
    LIKELY.known * Math.min(4, known) +
    LIKELY.score * Math.min(1.5, best.score) +
    LIKELY.length * Math.log(1 + kinds.all) +
    LIKELY.grammar * Math.min(4, kinds.grammar) +
    LIKELY.ordinary * Math.min(4, kinds.ordinary)
  );
};
