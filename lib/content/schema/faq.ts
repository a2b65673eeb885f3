import { z } from 'zod';
import { draft, line, reviewDates, reviewedBy, slug } from './basic-fields';
import { flags } from './flags';

/** Front matter of `content/faq/<slug>.md`. */
export const faqSchema = z.strictObject({
  question: line.describe('The question as a reader would ask it; no two answers share one.'),
  topic: slug.describe('The topic it is listed under: the name of a file in `content/topics`.'),
  order: z
    .int()
    .min(1)
    .optional()
    .describe('Its place within its topic; answers without one come last, by question.'),
  aliases: z
    .array(line)
    .min(4, 'needs 4 or more')
    .describe(
      '4 or more other ways people really ask it: their words, brand names, misheard words; not misspellings, which search handles. No alias stands on two answers.',
    ),
  ...reviewDates,
  reviewedBy,
  article: slug.optional().describe('The slug of the article that tells the whole story.'),
  related: z.array(slug).optional().describe('Slugs of other answers that the reader may want next.'),
  flags,
  draft,
});

/** What an author writes at the top of an answer. */
export type FaqFrontMatter = z.infer<typeof faqSchema>;
