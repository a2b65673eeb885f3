import { z } from 'zod';
import { line, slug } from '../basic-fields';
import { pictureWords } from './words';

const point = z.strictObject({
  weeks: z.int().min(1).describe('How many weeks after the course it was counted.'),
  outcome: slug.describe('How many were still well: the name of a file in `content/outcomes`.'),
});

/** How many stay well as the weeks go by, in steps. */
export const relapseSchema = z.strictObject({
  ...pictureWords,
  form: z.literal('relapse').describe('How it is drawn: steps down from 100 people who were helped.'),
  start: line.describe('Who the 100 are, where the steps begin.'),
  points: z.array(point).min(1, 'needs at least one point').describe('What was counted, soonest first.'),
});
