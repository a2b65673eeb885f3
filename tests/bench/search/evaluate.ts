import {
  type DangerQuery,
  type GradedQuery,
  loadDangerQueries,
  loadGradedQueries,
  type Part,
} from './graded-queries';
import { findRank, findsNothingElse, measure, type Ranking, showsItsCard } from './measure';
import { openRealSearch } from './real-search';

/** `npm run eval:search`: how well the search of the published answers does, and every query it misses. */
const search = openRealSearch();
const graded = loadGradedQueries();
const answerable = graded.filter(search.isAnswerable);

const percent = (part: number): string => `${(part * 100).toFixed(1)}%`.padStart(6);

const print = (name: string, rankings: readonly Ranking[]): void => {
  const { count, hitAt1, hitAt3, meanReciprocalRank } = measure(rankings);
  console.log(
    `${name.padEnd(20)} ${String(count).padStart(4)} queries  hit@1 ${percent(hitAt1)}  hit@3 ${percent(hitAt3)}  MRR ${meanReciprocalRank.toFixed(3)}`,
  );
};

const printPart = (part: Part): void => {
  const queries = answerable.filter((query) => query.part === part);
  const wanting = queries.filter(({ kind }) => kind !== 'none').map(search.rank);
  print(`${part}, all`, wanting);
  for (const kind of new Set(wanting.map((ranking) => ranking.graded.kind))) {
    print(
      `  ${kind}`,
      wanting.filter((ranking) => ranking.graded.kind === kind),
    );
  }
  const none = queries.filter(({ kind }) => kind === 'none');
  const quiet = none.filter((query) => findsNothingElse(search.rank(query), search.isSafety(query)));
  console.log(
    `  none                 ${String(none.length).padStart(4)} queries  rightly quiet ${percent(quiet.length / Math.max(1, none.length))}`,
  );
};

const printMiss = (query: GradedQuery): void => {
  const ranking = search.rank(query);
  const found = ranking.found.slice(0, 3).join(', ') || 'nothing';
  if (query.kind === 'none') {
    if (!findsNothingElse(ranking, search.isSafety(query)))
      console.log(`  ${query.part}, none: "${query.query}" found ${found}`);
  } else {
    const rank = findRank(ranking);
    if (rank === 0 || rank > 3)
      console.log(`  ${query.part}: "${query.query}" wants ${query.slugs.join(', ')}, found ${found}`);
  }
};

/** Says how many words of a kind show what they must now, and how many of the last fresh list did at first sight. */
const printCards = (card: DangerQuery['card']): void => {
  const dangers = loadDangerQueries().filter((danger) => danger.card === card);
  const wrong = dangers.filter((danger) => !showsItsCard(danger, search.rules));
  const fresh = dangers.filter(({ part }) => part !== 'tuned');
  const seen = fresh.filter(({ part }) => part === 'fresh');
  const sight =
    fresh.length === 0
      ? ''
      : `; at first sight ${seen.length} of ${fresh.length}, ${percent(seen.length / fresh.length)}`;
  console.log(`card ${card}: ${dangers.length - wrong.length} of ${dangers.length} rightly${sight}`);
  for (const { query } of wrong) console.log(`  ${card}: "${query}"`);
};

for (const part of ['given', 'tuned', 'held-out'] as const) printPart(part);
for (const card of ['crisis', 'emergency', 'none'] as const) printCards(card);
console.log(`left out, because no answer that would do is published: ${graded.length - answerable.length}`);
// Misses of held-out queries are not printed, so that nobody tunes on them.
console.log('misses among the first three:');
for (const query of answerable) if (query.part !== 'held-out') printMiss(query);
