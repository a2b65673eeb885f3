import type { Library } from '../library';
import { toWording } from '../library-wording';
import { toPlainWords } from '../plain-text';
import { listWords } from '../readability/split-sentences';
import { type Flag, type FlaggedFile, toFirstLine } from './flag';

type Range = { least: number; most: number };

/** How many words an article has, headings, tables and printed figures included. */
export const articleLength: Range = { least: 900, most: 1400 };
/** How many words an answer has, counted the same way. */
export const answerLength: Range = { least: 60, most: 180 };

/** The words that a reader of a body meets, printed figures included. */
export function countBodyWords({ body }: FlaggedFile, library: Library): number {
  return body ? listWords(toPlainWords(body.tree, toWording(library))).length : 0;
}

/** Flags an article too short to be whole, or too long to be read. */
export function findWrongArticleLength(file: FlaggedFile, library: Library): Flag[] {
  return file.kind === 'article' ? findWrongLength('article', articleLength, file, library) : [];
}

/** Flags an answer too short to say what changes it, or too long to be one. */
export function findWrongAnswerLength(file: FlaggedFile, library: Library): Flag[] {
  return file.kind === 'faq' ? findWrongLength('answer', answerLength, file, library) : [];
}

function findWrongLength(what: string, { least, most }: Range, file: FlaggedFile, library: Library): Flag[] {
  const count = countBodyWords(file, library);
  if (count >= least && count <= most) return [];
  const advice = count < least ? 'say what is missing' : 'leave out what the reader can do without';
  const words = count === 1 ? '1 word' : `${count} words`;
  return [
    {
      line: toFirstLine(file),
      message: `the ${what} has ${words} with its figures printed, ${least} to ${most} are wanted: ${advice}`,
    },
  ];
}
