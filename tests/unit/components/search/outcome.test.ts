import { expect, test } from 'vitest';
import { type Outcome, toMessage } from '@/components/search/outcome';

const ready: Outcome = { state: 'ready', count: 3, close: false, noun: 'answer' };

test.each<[Partial<Outcome>, string[], string]>([
  [{}, [], '3 answers.'],
  [{ count: 1 }, [], '1 answer.'],
  [{ noun: 'result' }, [], '3 results.'],
  [{ count: 0 }, [], 'Nothing here answers that.'],
  [{ count: 1, close: true }, [], 'No exact answer. 1 close match.'],
  [{ count: 2, close: true }, [], 'No exact answer. 2 close matches.'],
  [{ state: 'loading', count: 0 }, [], 'Loading the search.'],
  [{ state: 'failed', count: 0 }, ['Help is here'], 'Help is here. The search could not load.'],
  [{ state: 'idle', count: 0 }, [], ''],
])('%j with the cards %j is said as %j', (outcome, cards, message) => {
  expect(toMessage({ ...ready, ...outcome }, cards)).toBe(message);
});
