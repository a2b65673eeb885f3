import { z } from 'zod';
import { absorptionSchema } from './picture-forms/absorption';
import { barsSchema } from './picture-forms/bars';
import { calendarSchema } from './picture-forms/calendar';
import { checksSchema } from './picture-forms/checks';
import { evidenceSchema } from './picture-forms/evidence';
import { historySchema } from './picture-forms/history';
import { iconsSchema } from './picture-forms/icons';
import { pricesSchema } from './picture-forms/prices';
import { relapseSchema } from './picture-forms/relapse';
import { stepsSchema } from './picture-forms/steps';
import { visitSchema } from './picture-forms/visit';

/** `content/figures/<name>.yml`: the words of a picture, by its form; its numbers come from the figures it names. */
export const pictureSchema = z.discriminatedUnion('form', [
  barsSchema,
  iconsSchema,
  visitSchema,
  calendarSchema,
  stepsSchema,
  checksSchema,
  historySchema,
  absorptionSchema,
  pricesSchema,
  evidenceSchema,
  relapseSchema,
]);

/** The words of one picture. */
export type PictureFields = z.infer<typeof pictureSchema>;
