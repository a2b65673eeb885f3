import { expect, test } from 'vitest';
import { loadGradedQueries, type Part } from '@/tests/bench/search/graded-queries';
import { findsNothingElse, measure } from '@/tests/bench/search/measure';
import { openRealSearch } from '@/tests/bench/search/real-search';

/** How long a thousand searches may take on a busy machine, in milliseconds. */
const patience = 60_000;

/** The least that search of the published answers must reach; `npm run eval:search` says where it stands. */
const floors: Record<Part, { hitAt1: number; hitAt3: number; quiet: number }> = {
  given: { hitAt1: 0.97, hitAt3: 0.99, quiet: 1 },
  tuned: { hitAt1: 0.94, hitAt3: 0.985, quiet: 0.93 },
  'held-out': { hitAt1: 0.85, hitAt3: 0.93, quiet: 0.9 },
};

const search = openRealSearch();
const graded = loadGradedQueries().filter(search.isAnswerable);

test.each(['given', 'tuned', 'held-out'] as const)(
  'queries of the part %s find their answers',
  (part) => {
    const own = graded.filter((query) => query.part === part);
    const { hitAt1, hitAt3 } = measure(own.filter(({ kind }) => kind !== 'none').map(search.rank));
    const none = own.filter(({ kind }) => kind === 'none');
    const quiet =
      none.filter((query) => findsNothingElse(search.rank(query), search.isSafety(query))).length /
      none.length;
    expect(hitAt1).toBeGreaterThanOrEqual(floors[part].hitAt1);
    expect(hitAt3).toBeGreaterThanOrEqual(floors[part].hitAt3);
    expect(quiet).toBeGreaterThanOrEqual(floors[part].quiet);
  },
  patience,
);
