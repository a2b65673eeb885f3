/** What a search has come to: `ready` only when this query's answers stand in the page. */
export type SearchState = 'idle' | 'loading' | 'ready' | 'failed';

/** What there is to show and say of a search. */
export interface Outcome {
  readonly state: SearchState;
  /** How many answers stand in the page. */
  readonly count: number;
  /** True when they are close matches only. */
  readonly close: boolean;
  /** What they are called. */
  readonly noun: 'answer' | 'result';
}

/** The outcome of a search in words, after the headings of the care cards that it shows; empty when nothing is to be said. */
export const toMessage = (outcome: Outcome, cards: readonly string[]): string =>
  [...cards.map((heading) => `${heading}.`), toWords(outcome)].filter((part) => part !== '').join(' ');

const toWords = ({ state, count, close, noun }: Outcome): string => {
  if (state === 'loading') return 'Loading the search.';
  if (state === 'failed') return 'The search could not load.';
  if (state === 'idle') return '';
  if (count === 0) return 'Nothing here answers that.';
  if (close) return `No exact answer. ${count} close ${count === 1 ? 'match' : 'matches'}.`;
  return count === 1 ? `1 ${noun}.` : `${count} ${noun}s.`;
};
