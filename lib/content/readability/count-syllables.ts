import { syllable } from 'syllable';

/** What an easy word counts, in syllables. */
const easy = 2;

/**
 * Words that a page on this subject cannot avoid and that its reader came with: ketamine, esketamine, Spravato,
 * antidepressant, medicine, depression, suicide and their forms. Each counts as an easy word of two syllables, or a
 * page would read as hard as its subject is long.
 */
const unavoidable =
  /^(?:(?:es)?ketamine|spravato|antidepressants?|medicines?|depress(?:ion|ed|ive)|suicid(?:e|al))$/i;

/** Syllables of one word as it stands, or with the words that no one can avoid made easy. A numeral counts one, as it is read at a glance. */
export function countSyllables(word: string, { allowUnavoidable }: { allowUnavoidable: boolean }): number {
  const parts = word.split(/[^\p{L}\p{N}'’]+/u).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.reduce((sum, part) => sum + countPart(part, allowUnavoidable), 0);
}

/** Texts say the same words again and again. */
const counts = new Map<string, number>();

function countPart(part: string, allowUnavoidable: boolean): number {
  if (/\d/.test(part)) return 1;
  const counted = counts.get(part) ?? Math.max(1, syllable(part));
  counts.set(part, counted);
  const bare = part.replace(/['’]s?$/, '');
  return allowUnavoidable && unavoidable.test(bare) ? Math.min(easy, counted) : counted;
}
