import { z } from 'zod';
import { line } from './shared';

/** `content/topics/<slug>.yml`: a group of articles and answers. */
export const topicSchema = z.strictObject({
  title: line.describe('The name of the group.'),
  description: line.describe('One line that says what the group answers.'),
  order: z.int().min(1).describe('Its place in lists; 1 comes first.'),
});

/** One topic as its author writes it. */
export type TopicFields = z.infer<typeof topicSchema>;
