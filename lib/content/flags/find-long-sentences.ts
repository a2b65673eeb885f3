import type { Library } from '../library';
import { listParagraphs, type Paragraph } from '../readability/list-paragraphs';
import { listWords, splitSentences } from '../readability/split-sentences';
import { type Flag, type FlaggedFile, toOpening } from './flag';

/** The most words a sentence may have; 20 is what authors aim for. */
export const longestSentence = 25;
/** The most sentences a paragraph may have. */
export const longestParagraph = 4;

/** Flags sentences too long to hold in mind, printed figures counted with their words. */
export function findLongSentences(file: FlaggedFile, library: Library): Flag[] {
  return listRunningText(file, library).flatMap(({ text, lineAt }) =>
    splitSentences(text).flatMap((sentence) => {
      const count = listWords(sentence.text).length;
      if (count <= longestSentence) return [];
      const message = `the sentence "${toOpening(sentence.text)}" has ${count} words, ${longestSentence} at most: split it`;
      return [{ line: lineAt(sentence.start), message }];
    }),
  );
}

/** Flags paragraphs too long to take in at one look. */
export function findLongParagraphs(file: FlaggedFile, library: Library): Flag[] {
  return listRunningText(file, library).flatMap(({ text, lineAt }) => {
    const count = splitSentences(text).length;
    if (count <= longestParagraph) return [];
    const message = `the paragraph "${toOpening(text)}" has ${count} sentences, ${longestParagraph} at most: split it`;
    return [{ line: lineAt(0), message }];
  });
}

function listRunningText(file: FlaggedFile, library: Library): Paragraph[] {
  return listParagraphs(file, library).filter(({ running }) => running);
}
