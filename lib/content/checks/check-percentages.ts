import type { Library } from '../library';
import type { Problem } from '../problem';
import { checkWords, type WordRule } from './check-words';

const advice = 'write "X out of 100 people", with what it is compared with';

const rules: WordRule[] = [
  {
    pattern: /\d[\d.,]*\s?%|(?:\b\d[\d.,]*|\b\w+)\s+per\s?cent\b|%/gi,
    describe: (words) => `"${words}" is a percentage: ${advice}`,
  },
  {
    pattern:
      /\b(?:1|one)\s+(?:in|of|out\s+of)\s+(?:every\s+)?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|a\s+hundred|a\s+thousand)\b/gi,
    describe: (words) => `"${words}" changes the base from figure to figure: ${advice}`,
    allow: (_, match) => /out\s+of\s+(?:every\s+)?(?:100|1,?000)$/i.test(match[0]),
  },
];

/** Refuses percentages and "1 in X" in prose (Trevena and others, BMC Med Inform Decis Mak 2013;13 Suppl 2:S7). */
export function checkPercentages(library: Library): Problem[] {
  return checkWords(library, rules);
}
