/** How the words of a card are set; sizes in pixels. */
export type Fit = { titleSize: number; wordSize: number; words: string };

/** The room for title and words, in pixels; lines are shares of a size. */
export const room = { width: 784, height: 386, gap: 22, titleLine: 1.06, wordLine: 1.24 };

const titleSizes = [116, 108, 100, 92, 84, 78, 72, 66];
const wordSizes = [42, 38];

/** The largest title below which all the words stand too; where they do not fit, the title alone: a part of them may mislead. */
export function fitCard(title: string, words: string): Fit {
  const fits = titleSizes.flatMap((titleSize) =>
    wordSizes.map((wordSize) => ({ titleSize, wordSize, words })),
  );
  const alone = titleSizes.slice(2).map((titleSize) => ({ titleSize, wordSize: 0, words: '' }));
  const fit = [...fits, ...alone].find((candidate) => measureHeight(title, candidate) <= room.height);
  return fit ?? { titleSize: 58, wordSize: 0, words: '' };
}

/** How high title and words stand together. */
function measureHeight(title: string, { titleSize, wordSize, words }: Fit): number {
  const titleHeight = countLines(title, titleSize) * titleSize * room.titleLine;
  if (words === '') return titleHeight;
  return titleHeight + room.gap + countLines(words, wordSize) * wordSize * room.wordLine;
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
