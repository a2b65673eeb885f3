import { z } from 'zod';
import { httpsUrl, isoDate, line, webUrl } from './basic-fields';

/** The kinds of source, from what weighs most to what weighs least. */
export const sourceKinds = [
  'regulator label',
  'regulator communication',
  'guideline',
  'systematic review',
  'randomized trial',
  'observational study',
  'review article',
  'laboratory study',
  'professional body',
  'government statistics',
  'government information',
  'patient information',
  'drug reference',
  'insurer policy',
  'patient organization',
  'reference summary',
  'manufacturer (label-derived)',
  'news',
  'clinic marketing',
] as const;

/** `content/sources/<id>.yml`: one thing that pages cite. */
export const sourceSchema = z.strictObject({
  title: line.describe('Its title, as published.'),
  authors: line.describe('Who wrote it, as "Fava M and others"; the publisher again if no person is named.'),
  publisher: line.describe('The journal, agency, company or site that published it.'),
  year: z
    .int()
    .min(1900)
    .max(2100)
    .optional()
    .describe('The year it was published; leave it out if undated.'),
  kind: z.enum(sourceKinds).describe('What kind of source it is.'),
  url: webUrl.optional().describe('Where it can be read; `http:` is allowed here only.'),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'must be a bare DOI, like "10.1136/bmj-2021-067194"')
    .optional()
    .describe('Its DOI, without a web address before it.'),
  supports: line.describe('What it says that our pages rely on.'),
  funding: line.optional().describe('Who paid for the work, where that is known.'),
  accessed: isoDate.describe('The day it was last looked at.'),
  confidence: z
    .enum(['read', 'not confirmed'])
    .describe('`read` if the words relied on were read in a copy of it; otherwise `not confirmed`.'),
  archive: httpsUrl.optional().describe('A stored copy, for the day the address dies.'),
});

/** One source as its author writes it. */
export type SourceFields = z.infer<typeof sourceSchema>;
