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
/** How many groups must speak of danger, by the points of the strongest: "i want" alone is no sign. */
const countNeeded = (strongest: number, sum: number): number =>
  strongest >= 7 ? 1 : strongest >= 4 || sum >= 6 ? 2 : 3;

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
  const speaking = points.filter((one) => one > 0);
  const sum = points.reduce((total, one) => total + one, signs.other * Math.min(others, MOST_OTHERS));
  return sum >= signs.enough && speaking.length >= countNeeded(Math.max(0, ...speaking), sum);
};

interface Group {
  readonly points: number;
  readonly words: readonly PatternWord[];
}

/** The groups of a word: of itself, or of the words that it is a form or a misspelling of. */
const findGroups = (typed: string, signs: Signs): readonly Group[] => {
  const { groups, found } = readOnce(signs);
  const known = found.get(typed) ?? matchGroups(typed, groups);
  found.set(typed, known);
  return known;
};

const matchGroups = (typed: string, groups: readonly Group[]): readonly Group[] => {
  const stem = toStem(typed);
  const same = groups.filter(({ words }) =>
    words.some(({ word }) => word === typed || toStem(word) === stem),
  );
  return same.length > 0 ? same : groups.filter(({ words }) => words.some((word) => isMeant(typed, word)));
};

/** Signs as they are looked for, and the groups of each word typed so far. */
interface ReadSigns {
  readonly groups: readonly Group[];
  readonly found: Map<string, readonly Group[]>;
}

const read = new WeakMap<Signs, ReadSigns>();

const readOnce = (signs: Signs): ReadSigns => {
  const known = read.get(signs);
  if (known !== undefined) return known;
  const groups = signs.groups.map(({ points, words }) => ({
    points,
    words: words.split(/\s+/).map((word) => ({ word, exact: word.length < 4 })),
  }));
  const opened = { groups, found: new Map<string, readonly Group[]>() };
  read.set(signs, opened);
  return opened;
};
