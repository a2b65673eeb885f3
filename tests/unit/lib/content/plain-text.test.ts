import { expect, test } from 'vitest';
import { takeDescription } from '@/lib/content/plain-text';

const long = 'Tea is made by pouring water that has just boiled over leaves, and waiting for a while.';

test.each([
  ['whole sentences are taken until there are enough', `${long} Then drink. More.`, long],
  ['a short first sentence takes the next with it', 'No. Wait. It is hot.', 'No. Wait. It is hot.'],
  ['what leads into a list is left out', `${long} Never use:\nmilk\nan old cup.`, long],
  ['the last point of a list is no sentence', `Use:\nmilk\nan old cup.\n${long}`, long],
  ['a heading is no sentence', `Call if:\n${long}`, long],
  ['a figure with a point is not cut', 'It costs $2.50 a cup.', 'It costs $2.50 a cup.'],
])('%s', (_, text, description) => {
  expect(takeDescription(text)).toBe(description);
});
