import { editDistance } from './edit-distance';
import { isSwapped, toSound } from './sound';
import { toStem } from './stem';

/** A word of a rule, `0` for any number, or `180+` for one that is as high; `exact` when no other form or spelling will do. */
export interface PatternWord {
  readonly word: string;
  readonly exact: boolean;
}

/** True when `typed` is a form or a misspelling of a word of a rule. */
export const isMeant = (typed: string, { word, exact }: PatternWord): boolean => {
  if (typed === word || (word === '0' && /^\d/.test(typed))) return true;
  if (word.endsWith('+')) return Number(typed) >= Number.parseInt(word, 10);
  if (exact || typed[0] !== word[0] || typed.length < 3 || word.length < 3) return false;
  if (toStem(typed) === toStem(word)) return true;
  if (word.length < 4) return false;
  const edits = editDistance(typed, word, 2);
  const alike = toSound(typed) === toSound(word);
  if (word.length < 5) return edits === 1 && (alike || isSwapped(typed, word));
  return edits === 1 || (edits === 2 && alike && word.length > 6);
};
