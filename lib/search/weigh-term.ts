/** How much a term tells answers apart: BM25's inverse document frequency, scaled so that a term of one answer weighs 1. */
export const weighTermOf = (all: number, found: number): number =>
  Math.log(1 + (all - found + 0.5) / (found + 0.5)) / Math.log(1 + (all - 0.5) / 1.5);
