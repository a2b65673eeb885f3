const sentenceEnd = /[.?!]["”’)]?\s/;

/** The sentence in which a place of a text stands. */
export function sentenceAround(text: string, offset: number): string {
  const before = text.slice(0, offset).split(sentenceEnd).at(-1) ?? '';
  const [after = ''] = text.slice(offset).split(sentenceEnd);
  return before + after;
}
