import { z } from 'zod';
import { inlineMarkdown, line, slug } from '../basic-fields';
import { pictureWords } from './words';

const course = z.strictObject({
  name: line.describe('The treatment.'),
  sessions: slug.describe('How many sessions: the name of a file in `content/routes`.'),
  aWeek: slug.describe('How many sessions a week: the name of a file in `content/routes`.'),
  words: inlineMarkdown.describe('What comes after them.'),
});

/** The weeks of a first course, with its sessions. */
export const calendarSchema = z.strictObject({
  ...pictureWords,
  form: z.literal('calendar').describe('How it is drawn: the weeks of each course, with its sessions.'),
  courses: z.array(course).min(1, 'needs at least one course').describe('The courses, in order.'),
});
