import type { IndexedAnswer, WordsFile } from './types';

/** What the browser fetches first of an index in shards: all that does not grow with the number of answers. */
export interface ShardsHead extends WordsFile {
  readonly version: 2;
  readonly topics: readonly string[];
  /** How many answers there are. */
  readonly count: number;
  /** Every word written somewhere, in alphabetical order, and every stem that cues add to them. */
  readonly words: string;
  readonly stems: string;
  /** How many answers hold each stem and each phrase of `same`, in the order of `listHeadTerms`. */
  readonly spread: readonly number[];
  /** Everyday stems that cues list. */
  readonly listed: string;
  /** Places of the answers that rules name, by slug. */
  readonly places: Readonly<Record<string, number>>;
  /** Where each shard of terms begins, in alphabetical order: just enough letters to come after all terms of the one before. */
  readonly starts: readonly string[];
}

/** A term with how many answers hold it and, in turn, how far on the next answer is and how strongly it holds the term. */
export type ShardedTerm = readonly [term: string, spread: number, ...postings: number[]];
/** Terms that follow each other in alphabetical order. */
export type TermShard = readonly ShardedTerm[];

/** An answer as the index file has it, with what each way of asking it weighs, in hundredths. */
export type ShardedAnswer = readonly [answer: IndexedAnswer, weights: readonly number[]];
/** The file name of a shard, inside the folder of its index. */
export const toShardName = (kind: 'terms' | 'answer', nth: number): string => `${kind}-${nth}.json`;

/** The terms whose spread stands in the head: all stems, of words and of cues, then the phrases that mean the same as something. */
export const listHeadTerms = (
  forms: ReadonlyMap<string, ReadonlyMap<string, string>>,
  kin: ReadonlyMap<string, unknown>,
  stems: string,
): string[] => [
  ...new Set([...[...forms.values()].flatMap((words) => [...words.values()]), ...stems.split(' ')]),
  ...[...kin.keys()].filter((term) => term.includes(' ')),
];
