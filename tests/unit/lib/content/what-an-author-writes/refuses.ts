import { describe, expect, test } from 'vitest';
import { judge } from '../judge';
import type { Changes } from '../write-library';

/** One fault in a library that is valid otherwise: the change, and the one line that the run must print. */
export type Fault = [name: string, change: Changes, printed: string];

/** The article of the valid library. */
export const article = 'articles/brewing-tea.md';
/** The answer that `withBody` and `withKeys` change. */
export const answer = 'faq/how-hot.md';

/** What leads to the heading of an answer that lost it is another fault, and not the one in question. */
const unlinked: Changes = { [article]: ['(/faq/how-hot/#below-the-boil)', '(/faq/how-hot/)'] };

/** Tests that each fault is told in one line, and nothing else with it. */
export function refuses(what: string, faults: readonly Fault[]): void {
  describe(`${what} is refused`, () => {
    test.each(faults)('%s', (_, change, printed) => {
      expect(judge(article in change ? change : { ...unlinked, ...change })).toEqual([printed]);
    });
  });
}
