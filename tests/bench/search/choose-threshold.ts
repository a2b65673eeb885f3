import { LEAST } from '@/lib/search/weights';
import { loadGradedQueries } from './graded-queries';
import { findsNothingElse, measure } from './measure';
import { openRealSearch } from './real-search';

/**
 * Prints, for each threshold (log odds) below which answers are not shown, how many queries still find theirs and how many
 * off-topic ones rightly find nothing. The one in lib/search/weights.ts is the last before hit@3 falls by more than quiet gains.
 */
const search = openRealSearch();
const queries = loadGradedQueries().filter(
  (query) => query.part !== 'held-out' && search.isAnswerable(query),
);
const wanting = queries.filter(({ kind }) => kind !== 'none');
const none = queries.filter(({ kind }) => kind === 'none');

for (let shown = -2; shown <= 1; shown += 0.2) {
  LEAST.shown = shown;
  const { hitAt3 } = measure(wanting.map(search.rank));
  const quiet =
    none.filter((query) => findsNothingElse(search.rank(query), search.isSafety(query))).length / none.length;
  console.log(
    `threshold ${shown.toFixed(2)}  hit@3 ${(hitAt3 * 100).toFixed(1)}%  rightly quiet ${(quiet * 100).toFixed(1)}%`,
  );
}
