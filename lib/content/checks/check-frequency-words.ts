import type { Library } from '../library';
import type { Problem } from '../problem';
import { checkWords, type WordRule } from './check-words';

const frequency =
  /\b(?:un)?common(?:ly|est)?\b|\brare(?:ly|r|st)?\b|\b(?:un)?usual(?:ly)?\b|\b(?:in)?frequent(?:ly)?\b|\boccasional(?:ly)?\b/gi;

const sideEffect =
  /side\s+effects?|adverse|reactions?\b|nause|feel(?:ing)?\s+sick|vomit|throw(?:ing)?\s+up|dizz|headache|dissociat|detached|sleep(?:i|y)|sedat|drows|hallucinat|anxi(?:ety|ous)|panic|confus|blurred|bladder|faint|seizure|slowed\s+breathing|loss\s+of\s+consciousness|pass(?:ing|es)?\s+out|blood\s+pressure|euphori|vivid\s+dream|dependence|withdrawal|memory|liver/i;

const sentenceEnd = /[.?!]["”’)]?\s/;

const rules: WordRule[] = [
  {
    pattern: frequency,
    describe: (word) =>
      `"${word}" beside a side effect reads as more than it means: give the number out of 100, or say "we do not know how many"`,
    allow: (prose, match) => !sideEffect.test(sentenceAround(prose.text, match.index)),
  },
];

/** The sentence in which a place of a text stands. */
function sentenceAround(text: string, offset: number): string {
  const before = text.slice(0, offset).split(sentenceEnd).at(-1) ?? '';
  const [after = ''] = text.slice(offset).split(sentenceEnd);
  return before + after;
}

/** Refuses frequency adjectives beside a side effect: readers take them for more than they mean (Webster and others, 2017; Büchter and others, 2014). */
export function checkFrequencyWords(library: Library): Problem[] {
  return checkWords(library, rules);
}
