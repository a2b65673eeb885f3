import { z } from 'zod';
import { inlineMarkdown, line } from '../basic-fields';
import { pictureWords, sure } from './words';

/** The small drawings that a step or a group may have. */
export const drawings = [
  ...['ask', 'block', 'branch', 'burst', 'check', 'heart', 'home', 'list', 'mind', 'mood', 'paper', 'talk'],
  ...['rescue', 'watch', 'weigh', 'drip', 'needle', 'spray', 'tablet'],
] as const;

/** Whether a step is known in people, or an idea of how it may be. */
export const standings = ['known', 'theory'] as const;

const step = z.strictObject({
  title: line.describe('The step in a few words.'),
  drawing: z.enum(drawings).describe('The small drawing beside it.'),
  standing: z
    .enum(standings)
    .optional()
    .describe('`known` in people, or a `theory`; leave it out where the question does not arise.'),
  words: inlineMarkdown.describe('What happens, in one or two sentences.'),
});

/** What happens one after the other. */
export const stepsSchema = z.strictObject({
  ...pictureWords,
  form: z.literal('steps').describe('How it is drawn: numbered steps, each with a small drawing.'),
  steps: z.array(step).min(2, 'needs at least two steps').describe('The steps, in order.'),
  sure,
});
