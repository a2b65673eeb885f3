import type { Library } from '../library';
import { listRunning } from '../readability/list-paragraphs';
import { gradeTexts } from '../readability/reading-grade';
import { type Flag, type FlaggedFile, toFirstLine, toOpening } from './flag';

/** The hardest a body may read, as a US school grade. */
export const hardestBody = 8;
/** The hardest one key message may read, as a US school grade. */
export const hardestKeyMessage = 6;

/** The texts by which a body is graded: whole sentences. The short lines of lists would only lower the grade. */
export function listGradedTexts(file: FlaggedFile, library: Library): string[] {
  return listRunning(file, library, 'body')
    .map(({ text }) => text.trim())
    .filter((text) => /[.!?:]["”’)]*$/.test(text));
}

/** Flags a body that reads harder than a 14-year-old reads with ease. */
export function findHardBody(file: FlaggedFile, library: Library): Flag[] {
  const grade = gradeTexts(listGradedTexts(file, library));
  if (!(grade > hardestBody)) return [];
  const message = `the text reads at grade ${grade}, ${hardestBody} at most: shorter sentences, plainer words`;
  return [{ line: toFirstLine(file), message }];
}

/** Flags key messages that read harder than a 12-year-old reads with ease. */
export function findHardKeyMessages(file: FlaggedFile, library: Library): Flag[] {
  return listRunning(file, library, 'keyMessages').flatMap(({ text, lineAt }) => {
    const grade = gradeTexts([text]);
    if (!(grade > hardestKeyMessage)) return [];
    const message = `the key message "${toOpening(text)}" reads at grade ${grade}, ${hardestKeyMessage} at most: shorter sentences, plainer words`;
    return [{ line: lineAt(0), message }];
  });
}
