import { createRandom } from '@/tests/unit/random';
import { loadGradedQueries } from './graded-queries';

/** How many queries are typed key by key before and while keys are timed. */
const WARM = 4;
const TIMED = 24;

/** The first query of a reader. */
export const firstQuery = 'can i drive home after a session';

/** The keys of some graded queries, from the second on, each query typed to its end; drawn with a fixed seed. */
export const listKeys = (): { readonly warm: string[]; readonly keys: string[] } => {
  const random = createRandom(7);
  const queries = loadGradedQueries().map(({ query }) => ({ query, place: random() }));
  const drawn = queries.sort((one, other) => one.place - other.place).map(({ query }) => query);
  const type = (query: string): string[] => Array.from(query.slice(1), (_, end) => query.slice(0, end + 2));
  return {
    warm: drawn.slice(0, WARM).flatMap(type),
    keys: drawn.slice(WARM, WARM + TIMED).flatMap(type),
  };
};
