import { isRange } from './ranges';
import { fillerWords, grammarWords } from './small-words';
import { toStem } from './stem';
import type { SearchEntry } from './types';
import { toTerm } from './vocabulary';
import { toWords } from './words';

/** Longest lead kept for snippets, in characters. */
const LEAD = 130;
/** A word that more answers hold than this tells them apart too little to be kept. */
const WIDESPREAD = 3;
/** Shorter words are not kept. */
const SHORTEST = 4;

/** The first sentences of an answer, as many as fit, or the first one cut at a word. */
export const toLead = (text: string): string => {
  const [first = '', ...rest] = text.split(/(?<=[.!?])\s+/);
  if (first.length > LEAD) return `${first.slice(0, LEAD).replace(/[,;:]?\s+\S*$/, '')} …`;
  let lead = first;
  for (const sentence of rest) {
    if (lead.length + sentence.length >= LEAD) break;
    lead = `${lead} ${sentence}`;
  }
  return lead;
};

/** The cues that question and aliases do not hold already, without filler words, each once. */
export const toNewCues = (entry: SearchEntry, cues: readonly string[]): string[] => {
  const known = new Set([entry.question, ...entry.aliases].flatMap(toWords).map(toStem));
  return cues.flatMap((cue) => {
    const term = toTerm(cue);
    if (term === '' || known.has(term)) return [];
    known.add(term);
    return [isRange(cue) ? cue : toWords(cue).filter((word) => !fillerWords.has(word)).join(' ')];
  });
};

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
