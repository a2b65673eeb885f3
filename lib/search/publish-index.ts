import { createHash } from 'node:crypto';
import { buildAnswersFile, buildSearchIndex } from './build-index';
import { buildSearchShards } from './build-shards';
import { holdBack } from './later-words';
import type { SearchEntry, SearchWords } from './types';

/** An index as it is published: its address carries its hash, so that it never goes stale. */
export interface PublishedIndex {
  /** Where the browser begins. */
  readonly url: string;
  /** Every file in JSON, by its path inside `/search-index/`. */
  readonly files: ReadonlyMap<string, string>;
  /** How many characters it has as one file. */
  readonly size: number;
}

/** Where indexes are published; it is no folder of a page, because what stands there is kept for a year. */
export const indexFolder = '/search-index/';

/** Up to this many characters one file is lighter than the shards that a query needs. */
export const inOneFile = 160_000;

/** What an index is made of. */
export interface IndexParts {
  readonly name: string;
  readonly entries: readonly SearchEntry[];
  readonly words: SearchWords;
  /** Slugs of the answers that rules name. */
  readonly named: readonly string[];
  /** False when it is opened with the words of another index. */
  readonly hasWords: boolean;
  /** What is opened with the words of this index, beside its own entries. */
  readonly others?: readonly SearchEntry[];
}

/** One file, and its later cues, while it is small, a head with shards when it is large. */
export const publishIndex = ({
  name,
  entries,
  words,
  named,
  hasWords,
  others,
}: IndexParts): PublishedIndex => {
  const whole = buildSearchIndex(entries, words, others);
  const size = JSON.stringify(whole).length;
  if (size <= inOneFile) {
    if (!hasWords) return { ...publishFile(name, { version: 1, ...buildAnswersFile(entries, words) }), size };
    const { first, later } = holdBack(whole);
    const rest = publishFile(`${name}-later`, later);
    const start = publishFile(name, { ...first, later: rest.url });
    return { url: start.url, files: new Map([...start.files, ...rest.files]), size };
  }
  const { head, files } = buildSearchShards(whole, named);
  const shards = [...files].map(([shard, entry]) => [shard, JSON.stringify(entry)] as const);
  const stem = `${name}.${toHash(JSON.stringify([head, shards]))}`;
  return {
    url: `${indexFolder}${stem}.json`,
    files: new Map([
      [`${stem}.json`, JSON.stringify(head)],
      ...shards.map(([shard, json]) => [`${stem}/${shard}`, json] as const),
    ]),
    size,
  };
};

const publishFile = (name: string, content: unknown): Omit<PublishedIndex, 'size'> => {
  const json = JSON.stringify(content);
  const file = `${name}.${toHash(json)}.json`;
  return { url: indexFolder + file, files: new Map([[file, json]]) };
};

const toHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
