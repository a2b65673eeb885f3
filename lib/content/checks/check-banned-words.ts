import type { Library } from '../library';
import type { Problem } from '../problem';
import { checkWords, type WordRule } from './check-words';

const selling =
  /\b(?:break-?throughs?|miracles?|miraculous|life[-\s]?saving|life[-\s]?changing|magic(?:al)?|ground[-\s]?breaking|game[-\s]?chang(?:er|ers|ing)|success\s+rates?|very\s+safe|(?:completely|totally|perfectly|100%)\s+safe|non[-\s]?addictive|not\s+(?:physically\s+)?addictive|reset\s+buttons?)\b/gi;

const rules: WordRule[] = [
  {
    pattern: selling,
    describe: (words) => `"${words}" sells or misleads: say what is known, with its figure`,
  },
  {
    pattern: /\blifelines?\b/gi,
    describe: (words) => `"${words}" is for the names of helplines only: say what is meant`,
    allow: (prose, match) =>
      /^Lifeline/.test(match[0]) &&
      /(?:988|Crisis|National|Suicide|the)[\w\s&]*$/.test(prose.text.slice(0, match.index)),
  },
  {
    pattern: /\brewir(?:e|es|ed|ing)\s+(?:\w+\s+){0,2}brains?\b/gi,
    describe: (words) => `"${words}" misleads: quote it and explain it, or leave it out`,
    allow: (prose, match) => /["“‘]\s*(?:\w+\s+){0,2}$/.test(prose.text.slice(0, match.index)),
  },
  {
    pattern:
      /\bcommit(?:s|ted|ting)?\s+suicide\b|\b(?:successful|unsuccessful|failed|completed)\s+(?:(?:suicide\s+)?attempts?|suicides?)\b|\bsuicide\s+attempt\s+(?:failed|succeeded)\b/gi,
    describe: (words) => `"${words}" hurts: write "died by suicide" or "attempt"`,
  },
  {
    pattern: /\b(?:how\s+to\s+(?:snort|inject|cook|smoke)|street\s+price|buy\s+ketamine\s+online)\b/gi,
    describe: (words) => `"${words}" helps someone take ketamine outside care: leave it out`,
  },
  {
    pattern: /\b(?:testimonials?|changed\s+my\s+life|saved\s+my\s+life)\b/gi,
    describe: (words) => `"${words}" is a testimonial: give the evidence instead`,
  },
];

/** Refuses words that sell, mislead or hurt, even where they are used to warn. */
export function checkBannedWords(library: Library): Problem[] {
  return checkWords(library, rules);
}
