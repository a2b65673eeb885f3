import { z } from 'zod';
import { isPhoneNumber } from '../phone-numbers';
import { httpsUrl, line, slug } from './basic-fields';

const phoneNumber = line.refine(
  isPhoneNumber,
  'must be 3 to 15 digits, with spaces, hyphens, dots or brackets between them, like "1-800-222-1222"',
);

/** One service that helps at once. */
export const helplineSchema = z.strictObject({
  id: slug.describe('Its short name in addresses.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be a two-letter country code, like "US"')
    .describe('The country it serves, as a two-letter code.'),
  name: line.describe('The name of the service.'),
  level: z
    .enum(['emergency', 'urgent', 'support'])
    .describe('`emergency` for danger to life now, `urgent` for a crisis, `support` for someone to talk to.'),
  when: line.describe(
    'When to use it, completing "Use it if": "you or someone else may die or be badly hurt".',
  ),
  call: phoneNumber.optional().describe('The number to call, as people write it.'),
  text: z
    .strictObject({
      number: phoneNumber.describe('The number to text, as people write it.'),
      word: line.optional().describe('The word to send.'),
    })
    .optional()
    .describe('The number to text and the word to send, if any.'),
  chat: httpsUrl.optional().describe('Where to chat in the browser.'),
  hours: line.describe('When someone answers.'),
  cost: line.optional().describe('What it costs.'),
  note: line.optional().describe('Other ways in: languages, veterans, TTY.'),
  sources: z.array(slug).min(1, 'needs at least one source').describe('Ids of the sources that confirm it.'),
});

/** Helplines that search and every page rest on. */
export const requiredHelplines = ['emergency-911', 'lifeline-988', 'poison-help'] as const;
/** The id of a helpline that must exist. */
export type RequiredHelpline = (typeof requiredHelplines)[number];

/** `content/helplines.yml`. */
export const helplinesFileSchema = z.strictObject({
  helplines: z
    .array(helplineSchema)
    .min(1, 'needs at least one helpline')
    .describe('Every helpline in the order it is shown: the US first, danger to life before all else.'),
});

/** One service that helps at once, as its author writes it. */
export type Helpline = z.infer<typeof helplineSchema>;
