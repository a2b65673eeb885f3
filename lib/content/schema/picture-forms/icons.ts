import { z } from 'zod';
import { slug } from '../basic-fields';
import { groups, pictureWords } from './words';

/** A hundred dots a group: benefits and harms in the same form. */
export const iconsSchema = z.strictObject({
  ...pictureWords,
  form: z.literal('icons').describe('How it is drawn: 100 dots for each group, one a person.'),
  ...groups,
  benefits: z.array(slug).describe('Good outcomes, in order: names of files in `content/outcomes`; or `[]`.'),
  harms: z.array(slug).describe('Bad outcomes, in order: names of files in `content/outcomes`; or `[]`.'),
});
