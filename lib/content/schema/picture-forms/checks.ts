import { z } from 'zod';
import { inlineMarkdown, line } from '../basic-fields';
import { drawings } from './steps';
import { pictureWords, sure } from './words';

const rung = z.strictObject({
  name: line.describe('The group of products.'),
  drawing: z.enum(drawings).optional().describe('The small drawing beside it.'),
  passed: z.int().min(0).describe('How many of the checks it has passed, from the first on.'),
  words: inlineMarkdown.describe('What that means.'),
});

/** A ladder of groups, by how much has been checked. */
export const checksSchema = z.strictObject({
  ...pictureWords,
  form: z.literal('checks').describe('How it is drawn: a ladder of groups, by the checks each has passed.'),
  checks: z
    .array(line)
    .min(2, 'needs at least two checks')
    .describe(
      'The checks, the first to pass first, each a thing to have: the picture says "Yes: FDA approval" or "No FDA approval".',
    ),
  rungs: z.array(rung).min(2, 'needs at least two rungs').describe('The groups, the most checked first.'),
  sure,
});
