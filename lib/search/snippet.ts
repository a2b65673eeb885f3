import type { Wanted } from './interpret';
import { grammarWords } from './small-words';
import { toStem } from './stem';
import type { Piece } from './types';
import { toWords } from './words';

/** Meanings less sure than this are not marked in what is shown. */
const SURE_ENOUGH = 0.5;

/** The stems to mark: of everything that the query surely asks for. */
export const toMarkedStems = (wanted: readonly Wanted[]): ReadonlySet<string> =>
  new Set(
    wanted.flatMap((want) =>
      [...want.meanings].filter(([, sure]) => sure >= SURE_ENOUGH).flatMap(([term]) => term.split(' ')),
    ),
  );

/** A text cut into runs that do and do not hold a word to mark. */
export const toPieces = (text: string, stems: ReadonlySet<string>): Piece[] => {
  const pieces: Piece[] = [];
  for (const run of text.split(/([\p{L}\p{N}'’]+)/u)) {
    const marked = toWords(run).some((word) => !grammarWords.has(word) && stems.has(toStem(word)));
    const last = pieces.at(-1);
    if (run === '') continue;
    if (last !== undefined && last.marked === marked)
      pieces[pieces.length - 1] = { text: last.text + run, marked };
    else pieces.push({ text: run, marked });
  }
  return pieces;
};
