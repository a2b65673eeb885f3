import { z } from 'zod';
import { inlineMarkdown, line } from './basic-fields';

/** Front matter of `content/glossary/<slug>.md`. */
export const glossarySchema = z.strictObject({
  term: line.describe('The word or phrase, as it stands in a sentence.'),
  pronunciation: line
    .optional()
    .describe('How to say it, in plain syllables with the stressed one in capitals: "es-KET-uh-meen".'),
  short: inlineMarkdown.describe('What it means, in one sentence a 12-year-old can read.'),
  aliases: z.array(line).optional().describe('Other words for the same thing, brand names included.'),
  everyday: z
    .boolean()
    .optional()
    .describe(
      'true for a word that readers know, or whose plain sense articles use too: an article need not link it where it first stands.',
    ),
});

/** What an author writes at the top of a glossary entry. */
export type GlossaryFrontMatter = z.infer<typeof glossarySchema>;
