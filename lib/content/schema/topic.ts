import { z } from 'zod';
import { line } from './basic-fields';

/** What a reader comes for: the three ways in on the home page. */
export const purposes = ['understand', 'decide', 'prepare'] as const;

/** `content/topics/<slug>.yml`: a group of articles and answers. */
export const topicSchema = z.strictObject({
  title: line.describe('The name of the group.'),
  description: line.describe('One line that says what the group answers.'),
  order: z.int().min(1).describe('Its place in lists; 1 comes first.'),
  purpose: z
    .enum(purposes)
    .optional()
    .describe('What a reader of it comes for: the way in on the home page and in the list of articles.'),
});

/** One of the three ways in. */
export type Purpose = (typeof purposes)[number];

/** One topic as its author writes it. */
export type TopicFields = z.infer<typeof topicSchema>;
