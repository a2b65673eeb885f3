import { z } from 'zod';
import { describePatternFault } from '../../search/pattern-fault';
import { line, slug } from './basic-fields';

/** A word or phrase as people type it; search finds its other forms and its misspellings. */
const typed = line.regex(/^[a-z0-9$. ]+$/, 'must be small letters, digits and spaces; leave apostrophes out');

/** Words with spaces or line breaks between them. */
const wordList = z.string().regex(/^[a-z0-9\s]+$/, 'must be words in small letters with spaces between');

/** A pattern of a rule: words in order, with the signs that the file explains at its top. */
const pattern = line
  .regex(
    /^\^?[a-z0-9=/.+ ]+\$?$/,
    'must be small letters with "/", "...", "=", "180+", and "^" or "$" at an end; leave apostrophes out',
  )
  .superRefine((text, context) => {
    const message = describePatternFault(text);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });

const patterns = z.array(pattern).min(1, 'needs at least one pattern');

/** `content/search/synonyms.yml`: the words people type. */
export const synonymsSchema = z.strictObject({
  same: z
    .array(z.array(typed).min(2, 'needs at least two that mean the same'))
    .describe(
      'Groups of words or phrases that mean the same: whoever types one finds all of them, the exact word first.',
    ),
  cues: z
    .record(slug, z.array(typed).min(1, 'needs at least one'))
    .describe(
      'By slug of an answer: words and short phrases that point to it. Full questions belong in its `aliases`.',
    ),
  ordinary: wordList.describe('Everyday words that say little about the subject here.'),
  elsewhere: z
    .string()
    .regex(/^[a-z0-9\s-]+$/, 'must be words in small letters with spaces between; a hyphen joins two')
    .describe('Words of other subjects, and pairs with a hyphen: a query that holds one finds little here.'),
  lookalikes: z
    .record(typed, z.array(typed).min(1, 'needs at least one'))
    .describe(
      'By one of our medicines: names of others easily taken for it. What is found for them is shown as a close match only.',
    ),
});

/** `content/search/emergency.yml`: patterns that show a care card before any result. */
export const dangerSchema = z.strictObject({
  now: patterns.describe(
    'Someone may be in danger now: the card shows and the answer on getting help leads the results.',
  ),
  named: patterns.describe('The danger is named: the card shows.'),
  ordinary: patterns.describe(
    'Signs that a named danger is only asked about: the card shows, and the answers keep their order.',
  ),
  harmless: patterns.describe('Phrases that sound like danger and are none: the rest is read without them.'),
});

/** `content/search/crisis.yml`: the same, and words that together are a sign. */
export const crisisSchema = dangerSchema.extend({
  signs: z
    .strictObject({
      enough: z.number().int().describe('From how many points on a query shows the card.'),
      other: z.number().int().describe('What a word that stands in no group counts, up to three of them.'),
      groups: z
        .array(
          z.strictObject({
            points: z
              .number()
              .int()
              .describe('What the group counts, once, when a query holds one of its words.'),
            words: wordList.describe('Its words.'),
          }),
        )
        .describe('Words by what they speak of.'),
    })
    .describe('Words that together speak of danger where no pattern does.'),
});

/** `content/search/safety.yml`: searches that get safety answers only. */
export const safetySchema = z.strictObject({
  only: z
    .array(
      z.strictObject({
        when: patterns.describe('Patterns of such searches.'),
        answers: z
          .array(slug)
          .min(1, 'needs at least one answer')
          .describe('Slugs of the answers to show, best first.'),
      }),
    )
    .describe('Kinds of searches for supply, for getting high or for cheating a test.'),
  ordinary: patterns.describe('A query that holds one of these is a question like any other.'),
});
