import { openSearchIndex, type WholeIndex } from './open-index';
import { STRENGTH_PARTS } from './postings';
import {
  listHeadTerms,
  type ShardedAnswer,
  type ShardedTerm,
  type ShardsHead,
  type TermShard,
  toShardName,
} from './shards';
import type { SearchIndexFile } from './types';

/** How large a shard of terms is, about, in characters before it is packed. */
const SHARD = 1800;

/** An index cut into files: a head to be fetched first, and shards by file name. */
export interface SearchShards {
  readonly head: ShardsHead;
  readonly files: ReadonlyMap<string, TermShard | ShardedAnswer>;
}

/** Cuts an index file into shards, so that a query fetches only what it needs; `named` are the slugs that rules name. */
export const buildSearchShards = (file: SearchIndexFile, named: readonly string[]): SearchShards => {
  const index = openSearchIndex(file, file);
  const terms = toTermShards(index);
  const answers = toShardedAnswers(file, index);
  return {
    head: toHead(file, index, terms, named),
    files: new Map<string, TermShard | ShardedAnswer>([
      ...terms.map((shard, nth) => [toShardName('terms', nth), shard] as const),
      ...answers.map((answer, place) => [toShardName('answer', place), answer] as const),
    ]),
  };
};

const toHead = (
  file: SearchIndexFile,
  index: WholeIndex,
  terms: readonly TermShard[],
  named: readonly string[],
): ShardsHead => {
  const forms = [...index.forms.values()].flatMap((words) => [...words]);
  const cued = new Set([...index.answers.values()].flatMap(({ cued }) => [...cued]));
  const stems = new Set([...cued].flatMap((term) => term.split(' ')));
  const written = new Set(forms.map(([, stem]) => stem));
  const standing = [
    ...forms.flatMap(([form, stem]) => (form === stem && stems.has(form) ? form : [])),
    // A cue's stem may be a written word too, with a shorter stem: "deliver", of "delivery".
    ...[...stems].filter((stem) => !written.has(stem)).sort(),
  ].join(' ');
  const { same, ordinary, elsewhere, unmistakable, lookalikes, topics } = file;
  return {
    version: 2,
    ...{ same, ordinary, elsewhere, unmistakable, lookalikes, topics },
    count: index.count,
    // A stem that stands for itself is known by its cue alone; every other form is cut to its stem again.
    words: forms.flatMap(([form, stem]) => (form === stem && stems.has(form) ? [] : form)).join(' '),
    stems: standing,
    spread: listHeadTerms(index.forms, index.vocabulary.kin, standing).map(
      (term) => index.spread.get(term) ?? 0,
    ),
    listed: [...cued].filter((term) => index.ordinary.has(term)).join(' '),
    places: Object.fromEntries(
      named.flatMap((slug) => {
        const place = index.places.get(slug);
        return place === undefined ? [] : [[slug, place]];
      }),
    ),
    starts: terms.map((shard, nth) => toStart(terms[nth - 1]?.at(-1)?.[0] ?? '', shard[0]?.[0] ?? '')),
  };
};

/** All terms in alphabetical order. */
const toTermShards = (index: WholeIndex): TermShard[] => {
  const shards: ShardedTerm[][] = [];
  let size = SHARD;
  for (const term of [...index.postings.keys()].sort()) {
    const entry = toShardedTerm(index, term);
    if (size >= SHARD) {
      shards.push([]);
      size = 0;
    }
    shards.at(-1)?.push(entry);
    size += JSON.stringify(entry).length;
  }
  return shards;
};

/** The shortest beginning of a shard's first term that comes after the last one of the shard before. */
const toStart = (before: string, first: string): string => {
  let length = 1;
  while (length < first.length && first.slice(0, length) <= before) length++;
  return first.slice(0, length);
};

const toShardedTerm = (index: WholeIndex, term: string): ShardedTerm => {
  let before = 0;
  const postings = [...(index.postings.get(term) ?? [])].flatMap(([place, strength]) => {
    const step = place - before;
    before = place;
    return [step, Math.round(strength * STRENGTH_PARTS)];
  });
  return [term, index.spread.get(term) ?? 0, ...postings];
};

/** Answers stand alone: those that a query finds are seldom neighbours. */
const toShardedAnswers = (file: SearchIndexFile, index: WholeIndex): ShardedAnswer[] =>
  file.answers.map((answer, place) => {
    const weights = (index.answers.get(place)?.asked ?? []).map(({ weight }) => Math.round(weight * 100));
    // The rarest words of its text are among the terms; only postings need them.
    const [path, question, topic, aliases, cues, lead] = answer;
    return [[path, question, topic, aliases, cues, lead, ''], weights] as const;
  });
