import { z } from 'zod';
import { line, slug } from '../basic-fields';
import { groups, pictureWords } from './words';

/** A pair of bars an outcome: many outcomes at a glance. */
export const barsSchema = z.strictObject({
  ...pictureWords,
  form: z.literal('bars').describe('How it is drawn: a pair of bars for each outcome.'),
  ...groups,
  outcomes: z
    .array(slug)
    .min(1, 'needs at least one outcome')
    .describe('The outcomes it draws, in order: names of files in `content/outcomes`.'),
  names: z
    .array(line)
    .optional()
    .describe('A name for each outcome, in the same order, where their own labels do not tell them apart.'),
});
