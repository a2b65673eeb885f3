import type { SearchIndex } from './open-index';

/** Reads something of a word, with an index. */
type Read<Reading> = (index: SearchIndex, word: string, typing?: boolean) => Reading;

/** Keeps what was read of each word, for each index: all words of a query but the last were there at the key before. */
export const keepByWord = <Reading>(read: Read<Reading>): Read<Reading> => {
  const kept = new WeakMap<SearchIndex, Map<string, Reading>>();
  return (index, word, typing = false) => {
    const words = kept.get(index) ?? new Map<string, Reading>();
    kept.set(index, words);
    const key = typing ? `${word} ` : word;
    const reading = words.has(key) ? (words.get(key) as Reading) : read(index, word, typing);
    words.set(key, reading);
    return reading;
  };
};
