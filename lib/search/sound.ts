const sounds = new Map<string, string>();

/** The consonants of a word as they sound, so that "nasel" and "nasal" meet. Each word is read once. */
export const toSound = (word: string): string => {
  const sound = sounds.get(word) ?? read(word);
  sounds.set(word, sound);
  return sound;
};

const read = (word: string): string =>
  word
    .replace(/^(ps|kn|wr)/, (letters) => letters.slice(-1))
    .replace(/ph/g, 'f')
    .replace(/(sh|[tsc]i)(?=[aeiou]n)/g, 's')
    .replace(/^c(?=[eiy])/, 's')
    .replace(/tz/g, 's')
    .replace(/[ck]+/g, 'k')
    .replace(/[sz]+/g, 's')
    .replace(/(?<!^)[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1');

/** True when two words have the same letters in another order. */
export const isSwapped = (one: string, other: string): boolean =>
  [...one].sort().join('') === [...other].sort().join('');
