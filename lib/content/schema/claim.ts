import { z } from 'zod';
import { inlineMarkdown, isoDate, line, slug } from './basic-fields';

/** What the evidence makes of a claim. */
export const claimVerdicts = [
  'supported',
  'partly supported',
  'wrong',
  'unsafe',
  'outdated',
  'unverifiable',
  'marketing',
] as const;

/** Front matter of `content/claims/<slug>.md`. */
export const claimSchema = z.strictObject({
  claim: line.describe(
    'What is said, in our own words and naming nobody. Only here may a bad phrase stand, since it is quoted to correct it.',
  ),
  saidBy: line.describe('Who says it, as a kind of speaker, never a name: "clinics\' pages and blogs".'),
  verdict: z
    .enum(claimVerdicts)
    .describe(
      'What the evidence makes of it. `unsafe` if acting on it could hurt someone; `unverifiable` if no source for it could be found.',
    ),
  short: inlineMarkdown.describe('The verdict in one sentence, with its citation if it holds a figure.'),
  topic: slug.describe('The topic it is listed under: the name of a file in `content/topics`.'),
  order: z.int().min(1).describe('Its place within its topic; 1 comes first.'),
  checked: isoDate.describe('The day it was last checked against its sources; it is due again a year later.'),
});

/** What an author writes at the top of a checked claim. */
export type ClaimFrontMatter = z.infer<typeof claimSchema>;
/** What the evidence makes of a claim. */
export type ClaimVerdict = (typeof claimVerdicts)[number];
