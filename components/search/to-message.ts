import type { Danger } from '@/lib/search/rules';

/** What a search has come to. */
export type SearchState = 'idle' | 'loading' | 'ready' | 'failed';

/** What is said of a search once the reader pauses. */
export interface Outcome {
  readonly state: SearchState;
  readonly count: number;
  /** True when the answers are close matches only. */
  readonly close: boolean;
  readonly crisis?: Danger | undefined;
  readonly emergency?: Danger | undefined;
}

/** The outcome of a search in words; empty when there is nothing to say. */
export const toMessage = ({ state, count, close, crisis, emergency }: Outcome): string => {
  const help = [
    crisis && 'Help is here now: call or text 988.',
    emergency && 'If this is happening now, call 911.',
  ];
  return [...help, describe(state, count, close)].filter(Boolean).join(' ');
};

const describe = (state: SearchState, count: number, close: boolean): string => {
  if (state === 'loading') return 'Loading the answers.';
  if (state === 'failed') return 'The search could not load.';
  if (state === 'idle') return '';
  if (count === 0) return 'Nothing here answers that.';
  const answers = count === 1 ? '1 answer' : `${count} answers`;
  return close
    ? `No exact answer. ${count === 1 ? '1 close match' : `${count} close matches`}.`
    : `${answers}.`;
};
