/** How much one mention of a word counts, by where it stands in an answer. */
export const FIELD = { question: 2, alias: 1, cue: 0.55, cuePart: 0.35, lead: 0.3, others: 0.2 };

/** BM25's k1 (how soon more mentions stop counting) and b (how much a long answer is held back). */
export const LENGTH = { soon: 0.5, share: 0.5 };

/** How surely a word of the site is meant by what was typed: itself, begun, misspelt, or another word for it. */
export const SURE = {
  same: 1,
  begun: 0.85,
  begunBesideSame: 0.5,
  oneEdit: 0.8,
  twoEdits: 0.6,
  soundsAlike: 0.15,
  kin: 0.55,
};

/** What words weigh that say little, beside 1 for the rarest word: grammar, everyday words, parts of a phrase; `least` for any other. */
export const LITTLE = { least: 0.12, grammar: 0.1, ordinary: 0.25, listed: 0.6, inPhrase: 0.4 };

/** What words weigh that the site does not hold: in a query without our subject's name, with it, in a long one. */
export const UNKNOWN = { stray: 1.2, anchored: 0.4, long: 0.4, elsewhere: 3 };

/**
 * How much is gained by being asked in like words, by cues, by many ways of asking that hold the words, and by a way of asking
 * that begins with just what was typed or holds it.
 */
export const GAIN = { asked: 0.8, cued: 0.8, about: 0.3, begun: 0.4, inside: 0.2 };
/** How much words of a question count against it that the query lacks. */
export const UNASKED = 0.5;
/** How much an answer early in the list gains over the last one. */
export const ORDER = 0.02;
/** Added to what a query weighs, so that a query of small words is never wholly understood. */
export const DOUBT = 0.1;
/** What is left of the score of Help now's answer when nothing speaks of a crisis: its words are everyone's. */
export const CALM = 0.5;

/** What counts for a query being about its best answer, in log odds: see likelihood.ts. */
export const LIKELY = {
  none: -6.3,
  understood: 4.1,
  known: 1,
  score: 3.6,
  length: -1.4,
  grammar: 0.9,
  ordinary: 0.45,
  alone: 0.45,
  sure: 0,
};
/** Least log odds of a query's best answer: to be shown at all, as a best answer, and to be sure without cues that come later. */
export const LEAST = { shown: -0.6, best: 0, plain: 3 };
/** Least part of a query that each further answer must speak of (0 to 1). */
export const SPOKEN = 0.25;
/** Answers below this part of the best score are left out. */
export const TAIL = 0.3;
/** Most answers shown. */
export const MOST = 8;
