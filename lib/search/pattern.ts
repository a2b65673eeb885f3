import { editDistance } from './edit-distance';
import { isMeant, type PatternWord } from './meant-word';
import { type RuleQuery, toRuleWords } from './rule-query';

/** A pattern, ready to be looked for; each place holds the words that may stand there, or is a gap of a few words. */
export interface Pattern {
  readonly places: readonly (readonly PatternWord[] | 'gap')[];
  /** True when the query must begin, or end, with it. */
  readonly leads: boolean;
  readonly ends: boolean;
  /** Its words written as one; none when it has a gap. */
  readonly joined: readonly string[];
}

/** Most words that `...` stands for. */
const GAP = 3;

/** Reads a pattern as authors write it: `a/b` is either word, `...` up to three words, `=a` exactly that word, `0` any number, `180+` one that is as high, `^` the beginning, `$` the end. */
export const toPattern = (text: string): Pattern => {
  const places = text
    .replace('$', '')
    .split(' ')
    .map((part) => (part === '...' ? 'gap' : part.split('/').flatMap(toPatternWords)))
    .filter((place) => place.length > 0);
  const joined = places.length > 1 ? joinPlaces(places) : [];
  return { places, joined, leads: text.startsWith('^'), ends: text.endsWith('$') };
};

/** True when a query holds a pattern: its words in order, in any form, misspelt, joined or parted, the last perhaps unfinished. */
export const holdsPattern = (query: RuleQuery, pattern: Pattern): boolean =>
  query.words.some(
    (word, at) => mayBegin(pattern, at) && (findEnd(query, pattern, at) > 0 || holdsJoined(word, pattern)),
  );

/** A query parted into the words of a pattern that it holds, and the rest; undefined when it does not hold it. */
export const partPattern = (
  query: RuleQuery,
  pattern: Pattern,
): { held: RuleQuery; rest: RuleQuery } | undefined => {
  const at = query.words.findIndex(
    (_, place) => mayBegin(pattern, place) && findEnd(query, pattern, place) > 0,
  );
  if (at < 0) return undefined;
  const end = findEnd(query, pattern, at);
  const words = [...query.words.slice(0, at), ...query.words.slice(end)];
  return {
    held: { words: query.words.slice(at, end), typing: query.typing && end === query.words.length },
    rest: { words, typing: query.typing && end < query.words.length },
  };
};

const mayBegin = ({ leads }: Pattern, at: number): boolean => at === 0 || !leads;

const toPatternWords = (text: string): PatternWord[] =>
  /^\d+\+$/.test(text)
    ? [{ word: text, exact: true }]
    : toRuleWords(text).map((word) => ({ word, exact: text.includes('=') }));

/** The place after the last word of a pattern whose `nth` place stands at `at`; 0 when it does not. */
const findEnd = (query: RuleQuery, pattern: Pattern, at: number, nth = 0): number => {
  const place = pattern.places[nth];
  if (place === undefined) return !pattern.ends || at >= query.words.length ? at : 0;
  if (place === 'gap') {
    for (let next = at; next <= at + GAP; next++) {
      const end = findEnd(query, pattern, next, nth + 1);
      if (end > 0) return end;
    }
    return 0;
  }
  const taken = countTaken(query, place, at, pattern.places.length - 1 === nth, pattern.places.length === 1);
  return taken > 0 ? findEnd(query, pattern, at + taken, nth + 1) : 0;
};

/** How many typed words from `at` on stand for a place: none, one, or two that belong together ("my self"). */
const countTaken = (
  query: RuleQuery,
  place: readonly PatternWord[],
  at: number,
  last: boolean,
  alone: boolean,
): number => {
  const typed = query.words[at];
  if (typed === undefined) return 0;
  const next = query.words[at + 1];
  const unfinished = query.typing && last && next === undefined;
  if (place.some((word) => isMeant(typed, word) || (unfinished && isBegun(typed, word, alone)))) return 1;
  return next !== undefined && place.some((word) => word.word.length > 5 && isMeant(typed + next, word))
    ? 2
    : 0;
};

/** True when `typed` is the beginning of a word, long enough not to be anything else. */
const isBegun = (typed: string, { word, exact }: PatternWord, alone: boolean): boolean => {
  const enough = alone ? Math.max(4, Math.ceil(word.length * 0.55)) : word.length > 4 ? 3 : 2;
  if (exact || typed.length < enough || typed.length >= word.length) return false;
  return (
    word.startsWith(typed) || (typed.length > 5 && editDistance(typed, word.slice(0, typed.length), 1) < 2)
  );
};

/** Fewest letters of a pattern that may be found inside one word, and of one that may be misspelt there. */
const JOINED = 7;
const LONG = 8;

/** True when one typed word holds the whole pattern without spaces: "killmyself", "killmyslef". */
const holdsJoined = (typed: string, { joined }: Pattern): boolean =>
  typed.length >= JOINED &&
  joined.some(
    (words) =>
      typed.includes(words) ||
      (words.length > LONG && typed[0] === words[0] && editDistance(typed, words, 1) < 2),
  );

const joinPlaces = (places: Pattern['places']): string[] =>
  places
    .reduce<string[]>(
      (starts, place) =>
        place === 'gap' ? [] : starts.flatMap((start) => place.map(({ word }) => start + word)),
      [''],
    )
    .filter((words) => words.length >= JOINED);
