import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which queries words and weights were tuned on: the given ones and ours; `held-out` ones never were. */
export type Part = 'given' | 'tuned' | 'held-out';

/** A query in people's words, with the answers that would do, best first; none for a query that must find nothing. */
export interface GradedQuery {
  readonly query: string;
  readonly kind: string;
  readonly slugs: readonly string[];
  readonly part: Part;
}

/** Words of someone in danger and the card they must show, or calm words that must show none. */
export interface DangerQuery {
  readonly query: string;
  readonly card: 'crisis' | 'emergency' | 'none';
  /** `tuned`: rules were made to it. The others are of the last fresh list, by whether the rules were right about them at first sight. */
  readonly part: 'tuned' | 'fresh' | 'missed';
}

/** All graded queries: those that were given, then our own. */
export const loadGradedQueries = (): GradedQuery[] => [
  ...readRows('queries.tsv').map((row) => toGradedQuery(row, 'given')),
  ...readRows('own-queries.tsv').map((row) =>
    toGradedQuery(row, row[3] === 'held-out' ? 'held-out' : 'tuned'),
  ),
];

/** All words of danger, and calm words that sound like it. */
export const loadDangerQueries = (): DangerQuery[] =>
  readRows('danger-queries.tsv').map(([query = '', card, part]) => ({
    query,
    card: card === 'emergency' || card === 'none' ? card : 'crisis',
    part: part === 'fresh' || part === 'missed' ? part : 'tuned',
  }));

const toGradedQuery = ([query = '', kind = '', slugs = '']: readonly string[], part: Part): GradedQuery => ({
  query,
  kind,
  slugs: slugs.split(',').filter((slug) => slug !== ''),
  part,
});

const readRows = (file: string): string[][] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
