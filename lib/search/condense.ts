import { isRange } from './ranges';
import { grammarWords } from './small-words';
import { toStem } from './stem';
import type { SearchEntry } from './types';
import { toTerm } from './vocabulary';
import { toWords } from './words';

/** Longest lead kept for snippets, in characters. */
const LEAD = 72;
/** A word that more answers hold than this tells them apart too little to be kept. */
const WIDESPREAD = 1;
/** Shorter words are not kept. */
const SHORTEST = 6;

/** Shorter leads than this say too little by themselves ("Yes."). */
const SHORT = 30;

/** The first sentences of an answer, as many as fit; one that does not is cut at a word where there would be next to nothing else. */
export const toLead = (text: string): string => {
  const [first = '', ...rest] = text.split(/(?<=[.!?])\s+/);
  let lead = first;
  for (const sentence of rest) {
    if (lead.length >= SHORT && lead.length + sentence.length >= LEAD) break;
    lead = `${lead} ${sentence}`;
  }
  return lead.length > LEAD ? `${lead.slice(0, LEAD).replace(/[,;:]?\s+\S*$/, '')} …` : lead;
};

/** The terms of cues in their order, each once, without those that a way of asking holds already; ranges stay as they are. */
export const toCueTerms = (cues: readonly string[], asked: readonly string[]): string[] => {
  const runs = asked.map((text) => ` ${toTerm(text)} `);
  const terms = cues.map((cue) => (isRange(cue) ? cue : toTerm(cue)));
  return [...new Set(terms)].filter((term) => !runs.some((run) => run.includes(` ${term} `)));
};

/** A group of words that mean the same, joined with `|`: of forms of one word the first. */
export const toGroup = (group: readonly string[]): string =>
  [...new Map(group.toReversed().map((text) => [toTerm(text), text])).values()].reverse().join('|');

/** The stems of everyday words, without grammar, which is known by itself. */
export const toOrdinaryStems = (ordinary: readonly string[]): string[] =>
  [...new Set(ordinary.filter((word) => !grammarWords.has(word)).map(toStem))].sort();

/** For each answer, the telling words of its text that its question and aliases do not hold. */
export const toOtherWords = (entries: readonly SearchEntry[], ordinary: readonly string[]): string[] => {
  const dull = new Set(ordinary.map(toStem));
  const texts = entries.map((entry) => {
    const known = new Set([entry.question, ...entry.aliases].flatMap(toWords).map(toStem));
    const words = new Map(toWords(entry.text).map((word) => [toStem(word), word]));
    return [...words].filter(
      ([stem, word]) =>
        word.length >= SHORTEST && !known.has(stem) && !dull.has(stem) && !grammarWords.has(word),
    );
  });
  const spread = new Map<string, number>();
  for (const [stem] of texts.flat()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  return texts.map((words) =>
    words
      .filter(([stem]) => (spread.get(stem) ?? 0) <= WIDESPREAD)
      .map(([, word]) => word)
      .sort()
      .join(' '),
  );
};
