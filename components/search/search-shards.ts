import { openShards, searchShards } from '@/lib/search/open-shards';
import type { SearchRules } from '@/lib/search/rules';
import type { ShardsHead } from '@/lib/search/shards';
import type { Fetch, Search } from './search-engine';

/** How long a reader pauses before shards are fetched, in milliseconds: those of a word half typed would be in vain. */
const PAUSE = 150;

/** Opens an index in shards, which stand in the folder that is named like its head. */
export const openShardSearch = (head: ShardsHead, url: string, fetch: Fetch, rules: SearchRules): Search => {
  const folder = url.replace(/\.json$/, '');
  const index = openShards(head, (name) => fetch(`${folder}/${name}`));
  return (query, isWanted) =>
    searchShards(index, query, rules, async () => {
      await new Promise((done) => setTimeout(done, PAUSE));
      return isWanted();
    });
};
