/** How much a word counts by where it stands in an answer. */
export const FIELD = { question: 3, alias: 1, cue: 0.7, part: 0.15, lead: 0.2, words: 0.2 };
export const BM = { k: 0.5, b: 0.5 };

/** How surely a word of the answer is meant by a word typed. */
export const MATCH = {
  exact: 1,
  prefix: 0.85,
  prefixBesideExact: 0.5,
  oneEdit: 0.8,
  twoEdits: 0.6,
  skeleton: 0.12,
  kin: 0.65,
};

/** Weight of words that say little: of grammar, of everyday talk, or part of a phrase already counted. */
export const LITTLE = { grammar: 0.1, ordinary: 0.25, listed: 0.6, inPhrase: 0.3 };

/** Weight of a word that stands nowhere on the site, in a query without and with one of our subject's names. */
export const UNKNOWN = { stray: 1.4, anchored: 0.4, long: 0.5, elsewhere: 4 };

/** How much it adds when one question or alias says the same as the whole query. */
export const FIT = { asked: 0.8, cue: 0.8, rest: 0.5, about: 0.3 };
/** How much an answer early in its topic gains over a late one. */
export const ORDER = 0.02;

/** Least understanding for an answer to be shown, and to be shown as a best answer (0 to 1). */
export const THRESHOLD = { shown: 0.25, best: 0.45 };
/** Answers below this part of the best score are left out. */
export const TAIL = 0.3;
/** Most answers shown. */
export const MOST = 8;

export const CRISIS = { quiet: 0.5 };
