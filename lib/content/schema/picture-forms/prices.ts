import { z } from 'zod';
import { inlineMarkdown, line, slug } from '../basic-fields';
import { pictureWords } from './words';

const price = z.strictObject({
  name: line.describe('What is paid for.'),
  cost: slug.describe('Its price: the name of a file in `content/costs`.'),
});

const priceGroup = z.strictObject({
  name: line.describe('What these prices have in common; they share one scale.'),
  prices: z.array(price).min(1, 'needs at least one price').describe('The prices, in order.'),
});

/** Prices on a scale, as ranges. */
export const pricesSchema = z.strictObject({
  ...pictureWords,
  form: z.literal('prices').describe('How it is drawn: prices on a scale, group by group.'),
  groups: z.array(priceGroup).min(1, 'needs at least one group').describe('The groups, in order.'),
  unknown: z
    .array(inlineMarkdown)
    .min(1, 'needs at least one thing')
    .describe('What is not known, each in a few words.'),
});
