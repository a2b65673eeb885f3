import { z } from 'zod';
import { inlineMarkdown, line, slug } from './basic-fields';

/** `content/costings/<slug>.yml`: what one way of having ketamine costs, as the cost worksheet adds it up. */
export const costingSchema = z.strictObject({
  title: line.describe('The way it is given, as readers call it: "IV drip".'),
  order: z.int().min(1).describe('Its place in the worksheet; 1 comes first.'),
  price: slug.describe('The price that the sum begins with: the name of a file in `content/costs`.'),
  otherPrices: z
    .array(slug)
    .optional()
    .describe('Other prices to show beside it: names of files in `content/costs`.'),
  firstCourse: slug
    .optional()
    .describe(
      'How many a first course has: the name of a file in `content/routes`. Leave it out if nobody knows.',
    ),
  upkeep: slug
    .optional()
    .describe(
      'How many a month of upkeep has: the name of a file in `content/routes`. Leave it out if nobody knows.',
    ),
  insurance: inlineMarkdown.describe('Who may pay a share, with its citation.'),
  unknown: z
    .array(inlineMarkdown)
    .min(1, 'needs at least one: something is always unknown')
    .describe('What we looked for and did not find: "We found no ...", each in one sentence.'),
});

/** What one way of having ketamine costs. */
export type CostingFields = z.infer<typeof costingSchema>;
