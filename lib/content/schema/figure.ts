import { z } from 'zod';
import { isoDate, line, slug } from './basic-fields';

/** How sure we are, after GRADE (Guyatt and others, BMJ 2008;336:924). */
export const evidenceGrades = ['high', 'moderate', 'low', 'very-low'] as const;

/** Two numbers that bound a range, or one that stands alone. */
const amount = {
  value: z.number().min(0).optional().describe('The number, where there is one; otherwise `low` and `high`.'),
  low: z.number().min(0).optional().describe('The lower end of a range.'),
  high: z.number().min(0).optional().describe('The upper end of a range.'),
};

const isOneAmount = (figure: {
  value?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
}): boolean =>
  figure.value === undefined
    ? figure.low !== undefined && figure.high !== undefined && figure.low < figure.high
    : figure.low === undefined && figure.high === undefined;

const amountRule = {
  error: 'must stand alone, or be left out for "low" and "high", with "low" the smaller',
  path: ['value'],
};

type Counted = { value?: number | undefined; high?: number | undefined };

function isWithinAll({
  value,
  high,
  comparison,
  outOf = 100,
}: Counted & { comparison?: Counted | undefined; outOf?: number | undefined }): boolean {
  return [value, high, comparison?.value, comparison?.high].every((count = 0) => count <= outOf);
}

/** What every figure of the ledger says of itself. */
const provenance = {
  label: line.describe(
    'What is counted or measured, as a short noun phrase: "felt detached (dissociation)".',
  ),
  population: line.describe('Whom or what it was measured in.'),
  year: z.int().min(1900).max(2100).optional().describe('The year of the figure or of its publication.'),
  country: line.describe('Where it was measured: "US", or "several countries".'),
  grade: z.enum(evidenceGrades).describe('How sure we are of it.'),
  why: line.describe('Why it has that grade, in one sentence.'),
  sources: z.array(slug).min(1, 'needs at least one source').describe('Ids of the sources it comes from.'),
  expires: isoDate.optional().describe('The day after which it may no longer be true.'),
};

const comparison = z
  .strictObject({
    ...amount,
    group: line.describe('Whom it is compared with, as it reads after "on" or "given": "placebo".'),
  })
  .refine(isOneAmount, amountRule);

/** `content/outcomes/<slug>.yml`: out of 100 people (or 1,000), how many had it, and how many in the comparison arm. */
export const outcomeSchema = z
  .strictObject({
    ...amount,
    outOf: z
      .union([z.literal(100), z.literal(1000)], 'must be 100 or 1000')
      .optional()
      .describe('Out of how many people: 100 unless said; 1000 only for what happens to few.'),
    comparison: comparison.optional().describe('The comparison arm: the same amount keys, and `group`.'),
    timeFrame: line.optional().describe('When or for how long it was measured, as in "over four weeks".'),
    ...provenance,
  })
  .refine(isOneAmount, amountRule)
  .refine(isWithinAll, {
    error: 'counts more people than `outOf` says there are (100 unless said)',
    path: ['value'],
  });

/** `content/costs/<slug>.yml`: what someone charged, where and when. */
export const costSchema = z
  .strictObject({
    ...amount,
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'must be a currency code, like "USD"')
      .describe('The currency, as a three-letter code.'),
    per: line.describe('What the price buys: "one infusion".'),
    chargedBy: line.describe('Who charged or listed it.'),
    ...provenance,
  })
  .refine(isOneAmount, amountRule);

/** `content/routes/<slug>.yml`: how much is absorbed, how long it takes, what is given, by one way of giving it. */
export const routeSchema = z
  .strictObject({
    ...amount,
    unit: line.describe(
      'The unit, as it reads after the number: "minutes", "milligrams", "out of 100 parts of the dose".',
    ),
    ...provenance,
  })
  .refine(isOneAmount, amountRule);

/** One way a figure counts. */
export type Outcome = z.infer<typeof outcomeSchema>;
/** One price. */
export type Cost = z.infer<typeof costSchema>;
/** One measure of a way of giving ketamine. */
export type RouteMeasure = z.infer<typeof routeSchema>;
/** How sure we are, after GRADE. */
export type EvidenceGrade = (typeof evidenceGrades)[number];
