/** How the words of a card are set; sizes in pixels. */
export type Fit = { titleSize: number; words: string };

/** The room for title and words, and how words are set below the title; in pixels. */
export const room = { width: 784, height: 386, gap: 22, wordSize: 42, wordLine: 52, titleLine: 1.06 };

const sizes = [116, 108, 100, 92, 84, 78, 72];
const smallest = 58;
const mostLines = 3;

/** The largest title below which the page's first sentences stand too; where they do not fit, the title alone. */
export function fitCard(title: string, text: string): Fit {
  for (const titleSize of sizes) {
    const words = takeSentences(text, countFreeLines(title, titleSize));
    if (words !== '') return { titleSize, words };
  }
  return { titleSize: sizes.find((size) => countFreeLines(title, size) >= 0) ?? smallest, words: '' };
}

/** How many lines of words fit below a title; -1 where the title itself does not fit. */
function countFreeLines(title: string, size: number): number {
  const lines = countLines(title, size);
  const left = room.height - lines * size * room.titleLine;
  if (lines > mostLines || left < 0) return -1;
  return Math.max(0, Math.floor((left - room.gap) / room.wordLine));
}

/** As many whole sentences from the start of a text as fit on some lines; half a sentence may mislead. */
function takeSentences(text: string, lines: number): string {
  const sentences = text.match(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]+(?=\s|$)/g) ?? [];
  let taken = '';
  for (const sentence of sentences) {
    const longer = `${taken} ${sentence.trim()}`.trim();
    if (countLines(longer, room.wordSize) > lines) break;
    taken = longer;
  }
  return taken;
}

/** On how many lines a text stands when its words are wrapped. */
export function countLines(text: string, size: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of text.split(' ')) {
    const width = measure(word) * size;
    const follows = filled === 0 ? 0 : filled + spaceWidth * size;
    if (filled > 0 && follows + width > room.width) {
      lines += 1;
      filled = width;
    } else filled = follows + width;
  }
  return lines;
}

const spaceWidth = 0.21;

/** About how wide each kind of letter is in the font, as a share of its size; a little is added, so that a guess errs to the safe side. */
const widths: [RegExp, number][] = [
  [/[ijlI.,:;'’!|]/, 0.28],
  [/[frt()"“”-]/, 0.38],
  [/[szcvxyk]/, 0.5],
  [/[mwMW—%]/, 0.86],
  [/[A-Z]/, 0.64],
];

function measure(word: string): number {
  return [...word].reduce(
    (sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.56),
    0,
  );
}
