import { type OpenAnswer, openWeighed } from './open-answer';
import { openWords, type SearchIndex, toForms, toGroups } from './open-index';
import type { SearchRules } from './rules';
import { searchAnswers } from './search-answers';
import { type LoadShard, openStore, type ShardStore } from './shard-store';
import { openTerms } from './sharded-terms';
import { listHeadTerms, type ShardedAnswer, type ShardsHead, toShardName } from './shards';
import type { SearchFindings } from './types';
import { type ListPhrases, toVocabulary } from './vocabulary';
import { toWords } from './words';

/** An index of which only what was asked for is here. */
export interface ShardedIndex extends SearchIndex {
  readonly store: ShardStore;
}

/** Searches again and again, each time with what was missing before, until nothing is; `goOn` says whether it is worth fetching anything. */
export const searchShards = async (
  index: ShardedIndex,
  query: string,
  rules: SearchRules,
  goOn: () => Promise<boolean> = async () => true,
): Promise<SearchFindings> => {
  index.store.begin();
  let findings = searchAnswers(index, query, rules);
  if (index.store.wants() && (await goOn())) {
    while (await index.store.fill()) findings = searchAnswers(index, query, rules);
  }
  return findings;
};

/** Opens an index in shards; what is asked for and not here is noted, and fetched by the `store`. */
export const openShards = (head: ShardsHead, load: LoadShard): ShardedIndex => {
  const store = openStore(load, (name) => name.startsWith('terms'));
  const { kin, listPhrases } = toVocabulary(toGroups(head), []);
  const forms = toForms(toWords(head.words), [head.stems]);
  const spread = new Map(
    listHeadTerms(forms, kin, head.stems).map((term, nth) => [term, head.spread[nth] ?? 0]),
  );
  const terms = openTerms(store, head.starts);
  return {
    count: head.count,
    ...openWords(head),
    listed: new Set([...kin.keys(), ...head.listed.split(' ')]),
    forms,
    places: new Map(Object.entries(head.places)),
    vocabulary: { kin, listPhrases: joinPhrases(listPhrases, terms.listPhrases) },
    postings: terms.postings,
    spread: { get: (term) => spread.get(term) ?? (term.includes(' ') ? terms.spread.get(term) : undefined) },
    answers: openAnswers(store, head),
    store,
  };
};

const joinPhrases =
  (common: ListPhrases, cued: ListPhrases): ListPhrases =>
  (first, next) => {
    const both = [...common(first, next), ...cued(first, next)].map((phrase) => phrase.join(' '));
    return [...new Set(both)].sort().map((phrase) => phrase.split(' '));
  };

const openAnswers = (store: ShardStore, { count, topics }: ShardsHead): SearchIndex['answers'] => {
  const opened = new Map<number, OpenAnswer>();
  const find = (place: number): ShardedAnswer | undefined =>
    store.find(toShardName('answer', place), (answer: ShardedAnswer) => answer);
  return {
    get: (place): OpenAnswer | undefined => {
      const sent = opened.has(place) || place >= count ? undefined : find(place);
      if (sent !== undefined) opened.set(place, openWeighed(sent[0], topics, sent[1]));
      return opened.get(place);
    },
  };
};
