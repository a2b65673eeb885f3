import { editDistance } from './edit-distance';
import { grammarWords } from './small-words';
import { isSwapped, toSound } from './sound';
import { toStem } from './stem';
import { SURE } from './weights';

/** How many letters may be wrong in a word of this length; up to `LONG` the second, and always the third, only where the sound is right. */
const toLimit = ({ length }: string): number => (length > 8 ? 3 : length > 5 ? 2 : length > 2 ? 1 : 0);
const LONG = 7;
/** How many consonants must sound the same, one by one, for any number of letters to be wrong: "skitzofrenia". */
const TELLING = 5;

/**
 * The stems that a misspelt word may mean, each with how sure that is. In a word of up to four letters the consonants must be
 * right, or the letters only be swapped; `onlyAlike` asks that of every word, where its first letter is wrong.
 */
export const findSimilar = (
  forms: ReadonlyMap<string, string>,
  word: string,
  onlyAlike = false,
): [stem: string, sure: number][] => {
  const limit = toLimit(word);
  if (limit === 0) return [];
  const sound = toSound(word);
  const cut = toStem(word);
  const found: [string, number][] = [];
  for (const [form, stem] of forms) {
    if (form.length < 3 || (word.length < 4 && grammarWords.has(form))) continue;
    // Of a cue only the stem is known, and an ending can differ that is not what was misspelt.
    const edits = Math.min(
      editDistance(word, form, limit),
      cut.length < 5 ? limit + 1 : editDistance(cut, stem, limit),
    );
    const alike = (edits <= limit || sound.length >= TELLING) && toSound(form) === sound;
    if (edits > limit && !alike) continue;
    if (onlyAlike && !alike) continue;
    if (word.length < 5 && !alike && !isSwapped(word, form)) continue;
    if ((word.length <= LONG ? edits > 1 : edits > 2) && !alike) continue;
    found.push([stem, (edits > 1 ? SURE.twoEdits : SURE.oneEdit) + (alike ? SURE.soundsAlike : 0)]);
  }
  const surest = Math.max(...found.map(([, sure]) => sure));
  return found.filter(([, sure]) => sure > surest - 0.1);
};
