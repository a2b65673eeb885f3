import { fleschKincaid } from 'flesch-kincaid';
import { countSyllables } from './count-syllables';
import { listWords, splitSentences } from './split-sentences';

/**
 * The US school grade at which texts can be read, by the formula of Flesch and Kincaid (Kincaid and others, Navy report
 * RBR 8-75, 1975), to one decimal. Words that no one can avoid count as easy unless `asWritten`. `NaN` where there are no words.
 */
export function gradeTexts(texts: readonly string[], { asWritten = false } = {}): number {
  const words = texts.flatMap(listWords);
  const syllables = words.map((word) => countSyllables(word, { allowUnavoidable: !asWritten }));
  const grade = fleschKincaid({
    sentence: texts.flatMap(splitSentences).length,
    word: words.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
  });
  return Math.round(grade * 10) / 10;
}
