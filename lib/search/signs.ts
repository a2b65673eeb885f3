import { isMeant, type PatternWord } from './meant-word';
import type { RuleQuery } from './rule-query';
import { toStem } from './stem';

/** Words that make a crisis likelier together than each alone. */
export interface Signs {
  /** From how many points on a query shows the card. */
  readonly enough: number;
  /** What a word of no group counts; up to three of them do. */
  readonly other: number;
  /** Each group counts once; its words are written with spaces between. */
  readonly groups: readonly { readonly points: number; readonly words: string }[];
}

/** Most words of no group that count, and the fewest letters of one that does: shorter ones are grammar. */
const MOST_OTHERS = 3;
const SHORT = 4;
/** Fewest groups that must speak of danger, unless one has so many points that it needs no other. */
const FEWEST = 2;
const PLAIN = 7;

/** True when the words of a query add up to enough points. */
export const hasEnoughSigns = ({ words }: RuleQuery, signs: Signs): boolean => {
  const found = new Set<Group>();
  let others = 0;
  for (const typed of words) {
    const groups = findGroups(typed, signs);
    if (groups.length === 0 && typed.length >= SHORT) others++;
    for (const group of groups) found.add(group);
  }
  const points = [...found].map((group) => group.points);
  if (points.every((one) => one < PLAIN) && points.filter((one) => one > 0).length < FEWEST) return false;
  return points.reduce((sum, one) => sum + one, signs.other * Math.min(others, MOST_OTHERS)) >= signs.enough;
};

interface Group {
  readonly points: number;
  readonly words: readonly PatternWord[];
}

/** The groups of a word: of itself, or of the words that it is a form or a misspelling of. */
const findGroups = (typed: string, signs: Signs): readonly Group[] => {
  const groups = readOnce(signs);
  const stem = toStem(typed);
  const same = groups.filter(({ words }) => words.some(({ word }) => word === typed || toStem(word) === stem));
  return same.length > 0 ? same : groups.filter(({ words }) => words.some((word) => isMeant(typed, word)));
};

const read = new WeakMap<Signs, readonly Group[]>();

const readOnce = (signs: Signs): readonly Group[] => {
  const known = read.get(signs);
  if (known !== undefined) return known;
  const groups = signs.groups.map(({ points, words }) => ({
    points,
    words: words.split(/\s+/).map((word) => ({ word, exact: word.length < 4 })),
  }));
  read.set(signs, groups);
  return groups;
};
