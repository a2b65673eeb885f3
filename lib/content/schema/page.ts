import { z } from 'zod';
import { change, line, reviewDates, reviewedBy } from './basic-fields';
import { flags } from './flags';

/** Front matter of `content/pages/<slug>.md`: a page that is neither article nor answer. */
export const pageSchema = z.strictObject({
  title: line.describe('The heading of the page; no two pages share one.'),
  description: line
    .max(200, 'must be 200 characters or fewer')
    .describe('One or two plain sentences for search engines and link previews.'),
  ...reviewDates,
  reviewedBy,
  changes: z
    .array(change)
    .min(1, 'needs at least the day of publication')
    .describe('What changed and when, newest first.'),
  flags,
});

/** What an author writes at the top of a page. */
export type PageFrontMatter = z.infer<typeof pageSchema>;
