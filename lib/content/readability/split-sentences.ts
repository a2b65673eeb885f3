/** Where a sentence ends: after its mark and the spaces, before a capital or a numeral, with whatever quotes or brackets stand there. */
const boundary = /(?<=[.!?…]["”’)\]]*)\s+(?=["“‘([]*[\p{Lu}\p{N}$£€])/gu;

/** A sentence and where it begins in its text. */
export type Sentence = { text: string; start: number };

/** The sentences of a paragraph. One that goes on with a small letter after a mark, as after "is it?", stays one. */
export function splitSentences(text: string): Sentence[] {
  const starts = [0, ...[...text.matchAll(boundary)].map((gap) => gap.index + gap[0].length)];
  return starts
    .map((start, place) => ({ text: text.slice(start, starts[place + 1]).trim(), start }))
    .filter((sentence) => listWords(sentence.text).length > 0);
}

/** The words of a text: whatever stands between spaces and holds a letter or a digit. */
export function listWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
