import { z } from 'zod';
import { line, slug } from '../basic-fields';
import { pictureWords } from './words';

const way = z.strictObject({
  name: line.describe('The way of giving it.'),
  route: slug.describe('How much reaches the blood: the name of a file in `content/routes`.'),
});

/** How much of a dose reaches the blood, way by way. */
export const absorptionSchema = z.strictObject({
  ...pictureWords,
  form: z.literal('absorption').describe('How it is drawn: a bar of 100 parts for each way.'),
  ways: z.array(way).min(2, 'needs at least two ways').describe('The ways, in order.'),
});
