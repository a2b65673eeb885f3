import { editDistance } from './edit-distance';
import type { SearchIndex } from './open-index';
import { isKnown } from './read-words';

/** Shorter words are taken for another medicine's name only when spelt so. */
const LONG = 6;

/** A query's words with another medicine's name changed into ours that it looks like, and whether one was. */
export const swapLookalikes = (
  index: SearchIndex,
  words: readonly string[],
): { words: string[]; swapped: boolean } => {
  const swapped = words.map((word) => findLookalike(index, word) ?? word);
  return { words: swapped, swapped: swapped.some((word, place) => word !== words[place]) };
};

const findLookalike = (index: SearchIndex, word: string): string | undefined => {
  const ours = index.lookalikes.get(word);
  if (ours !== undefined || word.length < LONG || isKnown(index, word)) return ours;
  const near = [...index.lookalikes].find(([name]) => editDistance(word, name, 1) < 2);
  return near?.[1];
};
