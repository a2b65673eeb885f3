import { type Postings, STRENGTH_PARTS } from './postings';
import type { ShardStore } from './shard-store';
import { type ShardedTerm, type TermShard, toShardName } from './shards';
import type { Lookup } from './types';
import type { ListPhrases } from './vocabulary';

/** What shards of terms hold, by key. */
export interface ShardedTerms {
  readonly listPhrases: ListPhrases;
  readonly postings: Postings;
  readonly spread: Lookup<string, number>;
}

/** A shard of terms, read: each term as it was sent, and the phrases that begin with each stem. */
interface ReadShard {
  readonly terms: ReadonlyMap<string, ShardedTerm>;
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Comes after every letter, so after every term that goes on. */
const LAST = '\uffff';

/** The terms of an index whose shards begin with the terms `starts`. */
export const openTerms = (store: ShardStore, starts: readonly string[]): ShardedTerms => {
  const findNth = (nth: number): ReadShard | undefined =>
    nth < 0 ? undefined : store.find(toShardName('terms', nth), readShard);
  const find = (term: string): ReadShard | undefined => findNth(findShard(starts, term));
  const listPhrases: ListPhrases = (first, next) => {
    const places = new Set<number>();
    for (const second of next) {
      const begun = `${first} ${second}`;
      for (let nth = findShard(starts, begun); nth <= findShard(starts, begun + LAST); nth++) places.add(nth);
    }
    return [...places].flatMap((nth) => findNth(nth)?.phrases.get(first) ?? []);
  };
  const read = new Map<string, ReadonlyMap<number, number>>();
  const readPostings = (term: string): ReadonlyMap<number, number> | undefined => {
    const sent = read.has(term) ? undefined : find(term)?.terms.get(term);
    if (sent !== undefined) read.set(term, toPostings(sent));
    return read.get(term);
  };
  return {
    listPhrases,
    postings: { get: readPostings },
    spread: { get: (term) => find(term)?.terms.get(term)?.[1] },
  };
};

/** Which shard holds a term: the last one that does not begin after it; -1 when none does. */
export const findShard = (starts: readonly string[], term: string): number => {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

const readShard = (shard: TermShard): ReadShard => {
  const phrases = new Map<string, string[][]>();
  for (const [term] of shard) {
    const words = term.split(' ');
    const [first = ''] = words;
    if (words.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  return { phrases, terms: new Map(shard.map((sent) => [sent[0], sent])) };
};

/** Most terms of a shard are never asked for: each is read when it is. */
const toPostings = ([, , ...steps]: ShardedTerm): Map<number, number> => {
  const postings = new Map<number, number>();
  let place = 0;
  for (let at = 0; at < steps.length; at += 2) {
    place += steps[at] ?? 0;
    postings.set(place, (steps[at + 1] ?? 0) / STRENGTH_PARTS);
  }
  return postings;
};
