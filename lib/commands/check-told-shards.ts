import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content/problem';
import { showPath } from '../content/read/read-content';

/** What the privacy page must say, word for word, where the search is published in shards. */
export const shardsSentence =
  'The search comes in parts, and the parts that your browser asks for tell the host how some of your words begin.';

/** Refuses a published folder whose search is in shards while the privacy page does not say what that tells the host. */
export function checkToldShards(published: string, contentDirectory: string): Problem[] {
  const indexes = join(published, 'search-index');
  const isInShards =
    existsSync(indexes) && readdirSync(indexes, { withFileTypes: true }).some((entry) => entry.isDirectory());
  if (!isInShards) return [];
  const page = join(contentDirectory, 'pages', 'privacy.md');
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '';
  if (text.replace(/\s+/g, ' ').includes(shardsSentence)) return [];
  return [{ path: showPath(page), message: `must say "${shardsSentence}", since the search is in shards` }];
}
