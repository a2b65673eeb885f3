import type { Library } from '../library';
import type { Problem } from '../problem';
import { checkWords, type WordRule } from './check-words';

const advice = 'write "X out of 100 people", with what it is compared with';

const someone = '(?:person|patient|adult|man|woman|child|teenager|veteran|user)';
/** A number other than a year: "phase 1 in 2019" is no figure. */
const many =
  '(?:(?!(?:19|20)\\d\\d\\b)\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|a\\s+(?:hundred|thousand|million))';

const rules: WordRule[] = [
  {
    pattern:
      /(?:(?<![\d.,])\d[\d.,]*\s?)?[%\u066a\ufe6a\uff05]|(?<![\w.,])[\w.,]+[-\s]+per\s?cent(?:age\s+points?)?\b|(?<![\w.,])\d[\d.,]*[-\s]*pct\b/gi,
    describe: (words) => `"${words}" is a percentage: ${advice}`,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:1|one)[-\s]+(?:${someone}\s+)?(?:(?:in|out[-\s]+of|of[-\s]+every)[-\s]+(?:every[-\s]+)?${many}|of\s+\d[\d,]*)\b`,
      'gi',
    ),
    describe: (words) => `"${words}" changes the base from figure to figure: ${advice}`,
    allow: (_, match) => /out[-\s]+of[-\s]+(?:every\s+)?(?:100|1,?000)$/i.test(match[0]),
  },
];

/** Refuses percentages and "1 in X" in prose (Trevena and others, BMC Med Inform Decis Mak 2013;13 Suppl 2:S7). */
export function checkPercentages(library: Library): Problem[] {
  return checkWords(library, rules);
}
