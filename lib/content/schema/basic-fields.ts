import { z } from 'zod';

/** A file's name and its place in an address: small letters, digits and single hyphens. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be small letters, digits and single hyphens, like "driving-after"',
  );

/** One line of plain text, not empty, without spaces at its ends. */
export const line = z
  .string()
  .min(1, 'must not be empty')
  .refine((text) => text === text.trim(), 'must not begin or end with a space')
  .refine((text) => !text.includes('\n'), 'must be one line');

/** One line of text in which inline Markdown, citations and glossary links work. */
export const inlineMarkdown = line;

/** A calendar day written the ISO way, such as 2026-11-20. An earlier year than 2000 is a slip of the keys, as in 0026. */
export const isoDate = z.iso
  .date('must be a real date written YYYY-MM-DD, like "2026-11-20"')
  .refine(
    (day) => !/^[01]\d{3}-\d\d-\d\d$/.test(day),
    'must be a day of the year 2000 or later, like "2026-11-20"',
  );

/** A page of the web. */
export const webUrl = z.url({
  protocol: /^https?$/,
  error: 'must be a whole web address, like "https://www.fda.gov/drugs"',
});

const needsHttps =
  'must be a whole web address that begins with https://, like "https://988lifeline.org/chat/"';

/** A page of the web, over an encrypted connection. */
export const httpsUrl = z.url(needsHttps).startsWith('https://', needsHttps);

/** The two dates that every reviewed page shows. */
export const reviewDates = {
  lastReviewed: isoDate.describe('The day this text was last read against its sources.'),
  nextReviewDue: isoDate.describe(
    'The day by which it must be read against them again; at most 12 months later on safety pages.',
  ),
};

/** One line of a page's history. */
export const change = z.strictObject({
  date: isoDate.describe('The day of the change.'),
  note: line.describe('What changed for the reader, in one sentence.'),
});

/** Keeps a page out of the published site while it is being written. */
export const draft = z
  .boolean()
  .optional()
  .describe('true keeps the page out of the published site; leave it out otherwise.');

/** Who has checked the page, if anyone. */
export const reviewedBy = line
  .optional()
  .describe(
    'The clinician who has reviewed this page: name and credentials. Leave it out until one has; the page then says that none has.',
  );
