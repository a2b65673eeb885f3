/** Bits for each word: about 3 words out of 100 that were never put in seem to be there. */
const BITS_A_WORD = 7;
/** How many bits each word sets. */
const HASHES = 5;

/** A Bloom filter (Bloom, 1970) of some words: their set in 7 bits a word, in base64. Empty for no words. */
export const toBloom = (words: readonly string[]): string => {
  const bytes = new Uint8Array(Math.ceil((words.length * BITS_A_WORD) / 8));
  for (const word of words) {
    for (const bit of listBits(word, bytes.length * 8))
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return btoa(String.fromCharCode(...bytes));
};

/** Tells which words a Bloom filter holds: surely all that were put in, and a few others. */
export const openBloom = (bloom: string): ((word: string) => boolean) => {
  const bytes = Uint8Array.from(atob(bloom), (letter) => letter.charCodeAt(0));
  return (word) =>
    bytes.length > 0 &&
    listBits(word, bytes.length * 8).every((bit) => ((bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0);
};

/** The bits of a word, by double hashing (Kirsch and Mitzenmacher, 2006). */
const listBits = (word: string, size: number): number[] => {
  const [first, step] = [hash(word, 0x811c9dc5), hash(word, 0x9747b28c) | 1];
  return Array.from({ length: HASHES }, (_, nth) => ((first + nth * step) >>> 0) % size);
};

/** FNV-1a over the letters of a word. */
const hash = (word: string, start: number): number => {
  let value = start;
  for (const letter of word) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
};
