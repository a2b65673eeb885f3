/** The longest stretch that is handed to a voice at once, in characters: some browsers fall silent after about 15 seconds. */
const longest = 180;

/** Short forms that voices take for a word, a Roman numeral or one number, and the letters or digits to say. */
const spelled = /\b(?:US|IV|IM|VA|911|988)\b/g;

/** Words as a voice should say them: single spaces, short forms letter by letter, no list of sources that are not read. */
export function toSpokenWords(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)])/g, '')
    .replace(/ ?Sources?:$/, '')
    .replace(spelled, (short) => [...short].join(' '))
    .trim();
}

/** The sentences of some words in order, and of long ones their parts; together they are the same words. */
export function listSentences(words: string): string[] {
  return words.split(/(?<=[.!?]["”’)]*) (?=["“‘(]*[A-Z0-9])/).flatMap(cutLong);
}

/** Cuts after the last comma or semicolon that fits, or between words. */
function cutLong(sentence: string): string[] {
  if (sentence.length <= longest) return [sentence];
  const head = sentence.slice(0, longest);
  const pause = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; ')) + 1;
  const end = pause > 0 ? pause : head.lastIndexOf(' ');
  if (end <= 0) return [sentence];
  return [sentence.slice(0, end), ...cutLong(sentence.slice(end + 1))];
}
