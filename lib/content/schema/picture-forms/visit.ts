import { z } from 'zod';
import { inlineMarkdown, line, slug } from '../basic-fields';
import { pictureWords } from './words';

const moment = z.strictObject({
  route: slug.describe('How long after the dose: the name of a file in `content/routes`.'),
  words: inlineMarkdown.describe('What happens then.'),
});

/** One visit, drawn to scale from the dose on. */
export const visitSchema = z.strictObject({
  ...pictureWords,
  form: z.literal('visit').describe('How it is drawn: a line through one visit, to scale from the dose on.'),
  before: z.array(line).min(1, 'needs at least one step').describe('What comes before the dose, in order.'),
  dose: line.describe('The dose itself, where the clock starts.'),
  moments: z
    .array(moment)
    .min(1, 'needs at least one moment')
    .describe('What happens after the dose, soonest first.'),
  after: z.array(line).min(1, 'needs at least one step').describe('What comes last, in order.'),
});
