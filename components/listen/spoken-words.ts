/** The longest stretch that is handed to a voice at once, in characters: some browsers fall silent after about 15 seconds. */
const longest = 180;

/** Short forms that voices take for a word, a Roman numeral or one number, and the letters or digits to say. */
const spelled = /\b(?:US|IV|IM|VA|911|988)\b/g;

/** Words as a voice should say them: single spaces, short forms letter by letter, no list of sources that are not read. */
export function toSpokenWords(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?Sources?:$/, '')
    .replace(spelled, (short) => [...short].join(' '))
    .trim();
}

/** The sentences of some words in order, and of long ones their parts; together they are the same words. */
export function listSentences(words: string): string[] {
  return words.split(/(?<=[.!?]["”’)]*) (?=["“‘(]*[A-Z0-9])/).flatMap(cutLong);
}

/** Cuts after the last comma that fits, or between words. */
function cutLong(sentence: string): string[] {
  const end =
    sentence.length > longest
      ? sentence.lastIndexOf(', ', longest - 2) + 1 || sentence.lastIndexOf(' ', longest)
      : 0;
  return end > 0 ? [sentence.slice(0, end), ...cutLong(sentence.slice(end + 1))] : [sentence];
}
