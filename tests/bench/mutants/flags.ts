import { type Mutant, mutate } from './mutant';

const flags = 'lib/content/flags';
const tests = 'tests/unit/lib/content/flags';

/** Faults in what an author must look at: grades, lengths, words not explained, reviews put off. */
export const flagMutants: readonly Mutant[] = [
  ...mutate(
    `${flags}/find-hard-reading.ts`,
    `${tests}/find-hard-reading.test.ts`,
    ['hardestBody = 8', 'hardestBody = 9'],
    ['hardestKeyMessage = 6', 'hardestKeyMessage = 7'],
  ),
  ...mutate(`${flags}/find-late-review.ts`, `${tests}/find-late-review.test.ts`, [
    'nextReviewDue <= latest',
    'nextReviewDue < latest',
  ]),
  ...mutate(
    `${flags}/find-long-sentences.ts`,
    `${tests}/find-long-sentences.test.ts`,
    ['count <= longestSentence', 'count < longestSentence'],
    ['count <= longestParagraph', 'count < longestParagraph'],
  ),
  ...mutate(
    `${flags}/find-undefined-terms.ts`,
    `${tests}/find-undefined-terms.test.ts`,
    ['isExplained(use)', 'false'],
    ['&& !fields.everyday', ''],
  ),
  ...mutate(
    `${flags}/find-wrong-length.ts`,
    `${tests}/find-wrong-length.test.ts`,
    ['count >= least', 'count > least'],
    ['count <= most', 'count < most'],
  ),
];
