/** Letters and pixels that go together on a card. */
type Fit = { title: number; words: number };

/** The size of a title in pixels, and how many letters of the page's first words fit below it. */
export function fitTitle(title: string): Fit {
  if (title.length <= 20) return { title: 116, words: 125 };
  if (title.length <= 34) return { title: 100, words: 125 };
  if (title.length <= 54) return { title: 82, words: 84 };
  return { title: 72, words: title.length <= 80 ? 42 : 0 };
}

/** As many whole sentences from the start of a text as fit; none when the first is too long, since half a sentence may mislead. */
export function takeSentences(text: string, most: number): string {
  const sentences = text.match(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]+(?=\s|$)/g) ?? [];
  let taken = '';
  for (const sentence of sentences) {
    const longer = `${taken} ${sentence.trim()}`.trim();
    if (longer.length > most) break;
    taken = longer;
  }
  return taken;
}
