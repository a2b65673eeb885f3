import { z } from 'zod';
import { change, draft, inlineMarkdown, line, reviewDates, reviewedBy, slug } from './basic-fields';
import { flags } from './flags';

/** Front matter of `content/articles/<slug>.md`. */
export const articleSchema = z.strictObject({
  title: line.describe('The heading of the page; no two pages share one.'),
  description: line
    .max(200, 'must be 200 characters or fewer')
    .describe(
      'One or two plain sentences for search engines and link previews, without figures, since a figure needs its citation.',
    ),
  topic: slug.describe('The topic it belongs to: the name of a file in `content/topics`.'),
  order: z.int().min(1).describe('Its place in the list of articles; 1 comes first.'),
  aim: inlineMarkdown.describe('Who the page is for and what it answers, in one sentence.'),
  keyMessages: z
    .array(inlineMarkdown)
    .min(3, 'needs 3 to 5 messages')
    .max(5, 'needs 3 to 5 messages')
    .describe('3 to 5 messages a 10-year-old can read; one of them says how sure we are.'),
  ...reviewDates,
  reviewedBy,
  funding: line.describe('Who paid for the page, as a true sentence.'),
  changes: z
    .array(change)
    .min(1, 'needs at least the day of publication')
    .describe('What changed and when, newest first.'),
  related: z.array(slug).optional().describe('Slugs of other articles that the reader may want next.'),
  flags,
  draft,
});

/** What an author writes at the top of an article. */
export type ArticleFrontMatter = z.infer<typeof articleSchema>;
