import { z } from 'zod';
import { inlineMarkdown } from '../basic-fields';
import { pictureWords, sure } from './words';

/** What kind of event a year stands for; each has its own mark. */
export const eventMarks = ['start', 'study', 'approval', 'warning'] as const;

const event = z.strictObject({
  year: z.int().min(1900).max(2100).describe('The year.'),
  mark: z.enum(eventMarks).describe('What kind of event it is.'),
  words: inlineMarkdown.describe('What happened, with its citation.'),
});

/** Years, one below the other. */
export const historySchema = z.strictObject({
  ...pictureWords,
  form: z.literal('history').describe('How it is drawn: years, one below the other.'),
  events: z.array(event).min(2, 'needs at least two events').describe('The events, oldest first.'),
  sure,
});
