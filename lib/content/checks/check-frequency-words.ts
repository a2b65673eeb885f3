import type { Library } from '../library';
import type { Problem } from '../problem';
import { checkWords, type WordRule } from './check-words';
import { sentenceAround } from './sentence-around';

const frequency =
  /\b(?:un)?common(?:ly|est)?\b|\brare(?:ly|r|st)?\b|\b(?:un)?usual(?:ly)?\b|\b(?:in)?frequent(?:ly)?\b|\boccasional(?:ly)?\b/gi;

const sideEffect =
  /side\s+effects?|adverse|reactions?\b|nause|feel(?:ing)?\s+sick|vomit|throw(?:ing)?\s+up|dizz|headache|dissociat|detached|sleep(?:i|y)|sedat|drows|hallucinat|anxi(?:ety|ous)|panic|confus|blurred|bladder|faint|seizure|slowed\s+breathing|loss\s+of\s+consciousness|pass(?:ing|es)?\s+out|blood\s+pressure|euphori|vivid\s+dream|dependence|withdrawal|memory|liver/i;

/** What comes before a word that says how often something other than a side effect is so, or asks how often: "as usual", "how common it is". */
const harmlessBefore = /\b(?:as|than|how)\s+$/i;
/** What such a word goes with that is no side effect: "the usual way", "a common reason". */
const harmlessAfter =
  /^\S+\s+(?:ways?|place|time|care|dose|reasons?|questions?|worry|worries|sense|cold|treatments?|medicines?|medications?|checks?|visits?|routine|hours|doctors?|clinics?)\b/i;

const rules: WordRule[] = [
  {
    pattern: frequency,
    describe: (word) =>
      `"${word}" beside a side effect reads as more than it means: give the number out of 100, or say "we do not know how many"`,
    allow: ({ text }, { index }) =>
      harmlessBefore.test(text.slice(0, index)) ||
      harmlessAfter.test(text.slice(index)) ||
      !sideEffect.test(sentenceAround(text, index)),
  },
];

/** Refuses frequency adjectives beside a side effect: readers take them for more than they mean (Webster and others, 2017; Büchter and others, 2014). */
export function checkFrequencyWords(library: Library): Problem[] {
  return checkWords(library, rules);
}
