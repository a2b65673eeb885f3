import { z } from 'zod';
import { inlineMarkdown, line, slug } from './basic-fields';

/** How a worksheet is filled in: things to do, things that fit the reader, questions to put in order, or things to weigh. */
export const worksheetUses = ['checklist', 'choices', 'questions', 'weights'] as const;

const worksheetLine = z.strictObject({
  id: slug.describe(
    'A short name, once only in the file. It never changes: links to a chosen list and answers kept on devices hold it.',
  ),
  line: line.describe('What stands beside the box, without a figure: "An adult to take me home".'),
  detail: inlineMarkdown
    .optional()
    .describe('What the reader should know about it, in small letters below, with its citation.'),
  about: line.optional().describe('The section of a page that tells more, as in "/compare/#cost".'),
});

const worksheetGroup = z.strictObject({
  id: slug.describe('A short name for the group, once only in the file.'),
  heading: line.describe('What the lines have in common, or when they are due: "The day before".'),
  more: inlineMarkdown.optional().describe('One sentence under the heading; it may lead to an article.'),
  lines: z.array(worksheetLine).min(1, 'needs at least one line').describe('What to tick, in order.'),
});

/** `content/worksheets/<name>.yml`: the words of a sheet that readers fill in, on paper or on the screen. */
export const worksheetSchema = z.strictObject({
  title: line.describe('The heading of the sheet, as the reader would say it: "My questions".'),
  use: z
    .enum(worksheetUses)
    .describe(
      '`checklist` for things to do, all printed; `choices` for what fits the reader, of which paper shows what is ticked; `questions` for a list to put in order; `weights` for things to weigh.',
    ),
  help: inlineMarkdown.describe('How to fill it in, in one or two sentences.'),
  blanks: z.int().min(0).max(8).describe('How many empty lines follow, for what the reader adds.'),
  groups: z.array(worksheetGroup).min(1, 'needs at least one group').describe('The parts, in order.'),
});

/** The words of one worksheet. */
export type WorksheetFields = z.infer<typeof worksheetSchema>;
