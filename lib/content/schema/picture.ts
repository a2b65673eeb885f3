import { z } from 'zod';
import { inlineMarkdown, line, slug } from './shared';

/** `content/figures/<name>.yml`: the words of a picture; its numbers come from the outcomes it names. */
export const pictureSchema = z.strictObject({
  title: line.describe('What the picture shows, as a heading.'),
  caption: inlineMarkdown.describe('How to read it, whom it is about, and how sure we are.'),
  treated: line.describe('The name of the treated group, as in the legend.'),
  compared: line.describe('The name of the comparison group, as in the legend.'),
  outcomes: z
    .array(slug)
    .min(1, 'needs at least one outcome')
    .describe('The outcomes it draws, in order: names of files in `content/outcomes`.'),
});

/** The words of one picture. */
export type PictureFields = z.infer<typeof pictureSchema>;
