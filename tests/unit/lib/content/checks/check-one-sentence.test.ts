import { expect, test } from 'vitest';
import { checkOneSentence } from '@/lib/content/checks/check-one-sentence';
import { judgeBy } from '../judge';

const entry = 'glossary/tannin.md';
const meaning = (words: string) =>
  ({ [entry]: ['What makes strong tea taste dry [@tea-review-2022].', words] }) as const;

test.each([
  'What makes strong tea taste dry',
  'What makes tea dry, as the U.S. Tea Society and Dr. Brown say [@tea-review-2022].',
  'What makes "Is it dry?" a question.',
])('one sentence passes: %s', (words) => {
  expect(judgeBy(checkOneSentence, meaning(words))).toEqual([]);
});

test('more are refused, in a term and in a claim', () => {
  expect(
    judgeBy(checkOneSentence, meaning('What is in tea [@tea-review-2022]. It tastes dry. Leave it.')),
  ).toEqual([`${entry}:4: "short" holds 3 sentences: keep one, and write the rest below the keys`]);
  const claim = 'claims/cures-colds.md';
  expect(judgeBy(checkOneSentence, { [claim]: ['short: ', 'short: No. '] })).toEqual([
    expect.stringMatching(/^claims\/cures-colds\.md:\d+: "short" holds 2 sentences/),
  ]);
});
