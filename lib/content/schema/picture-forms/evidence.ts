import { z } from 'zod';
import { inlineMarkdown, line } from '../basic-fields';
import { evidenceGrades } from '../figure';
import { pictureWords, sure } from './words';

/** What the studies of a condition found, taken together; each has its own mark. */
export const findings = ['helps some people', 'may help', 'not clear', 'no clear help'] as const;

const condition = z.strictObject({
  name: line.describe('The condition.'),
  grade: z.enum(evidenceGrades).describe('How sure we are.'),
  least: z
    .enum(evidenceGrades)
    .optional()
    .describe('How sure at the least, where studies differ in quality.'),
  finding: z.enum(findings).describe('What the studies found, taken together.'),
  words: inlineMarkdown.describe('What they found in a few words, with its citation.'),
});

/** How much is known, condition by condition. */
export const evidenceSchema = z.strictObject({
  ...pictureWords,
  form: z.literal('evidence').describe('How it is drawn: a scale of certainty for each condition.'),
  conditions: z.array(condition).min(2, 'needs at least two conditions').describe('The surest first.'),
  sure,
});
