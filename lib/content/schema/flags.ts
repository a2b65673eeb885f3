import { z } from 'zod';
import { line } from './basic-fields';

/** The rules that raise a flag: a program can measure them, and only an author can judge them. */
export const flagRules = [
  'reading-grade',
  'key-message-grade',
  'sentence-length',
  'paragraph-length',
  'answer-length',
  'article-length',
  'undefined-term',
  'review-dates',
] as const;

/** The name of a rule that raises a flag. */
export type FlagRule = (typeof flagRules)[number];

/** Why a page keeps what a rule flags. */
export const flags = z
  .array(
    z.strictObject({
      rule: line.describe(`The rule that is answered: ${flagRules.join(', ')}.`),
      reason: line.describe('Why an edit would harm the reader here, in one sentence.'),
    }),
  )
  .optional()
  .describe('Flags of this page that were looked at and stay, each with its reason.');
