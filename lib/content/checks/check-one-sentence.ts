import { type Library, listFiles } from '../library';
import type { Problem } from '../problem';
import { listProse } from '../prose';
import { splitSentences } from '../readability/split-sentences';

/** Finds more than one sentence in `short`, which a list of words or claims shows on its own. */
export function checkOneSentence(library: Library): Problem[] {
  return listFiles(library).flatMap((file) =>
    listProse(file)
      .filter(({ from, text }) => from === 'short' && countSentences(text) > 1)
      .map(({ text, lineAt }) => ({
        path: file.path,
        line: lineAt(0),
        message: `"short" holds ${countSentences(text)} sentences: keep one, and write the rest below the keys`,
      })),
  );
}

/** A stop that ends no sentence: after a single letter, as in "U.S." and "e.g.", or after a title. */
const shortened = /(?:(?<!\p{L})\p{L}|\b(?:Dr|Mrs?|Ms|St|vs))\.$/u;

function countSentences(text: string): number {
  const sentences = splitSentences(text.trim());
  return sentences.filter(({ text }, place) => place === sentences.length - 1 || !shortened.test(text))
    .length;
}
