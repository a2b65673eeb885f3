import type { SearchEntry } from '@/lib/search/types';
import { print, printHead, printRow } from './bench-report';
import { loadGradedQueries } from './graded-queries';
import { findsNothingElse, measure } from './measure';
import { askPagefind, openEngines } from './measure-engines';
import { otherEngines } from './other-engines';
import type { RealSearch } from './real-search';

/** For a quick look: only every so many queries are judged. */
const every = Number(process.env.EVERY ?? 1);

/** Judges every engine on the graded queries, over the published answers; `ask` is ours. */
export const judgeEngines = async (
  real: RealSearch,
  ask: (query: string) => readonly string[],
  entries: readonly SearchEntry[],
): Promise<void> => {
  const graded = loadGradedQueries().filter((query, nth) => nth % every === 0 && real.isAnswerable(query));
  const queries = graded.map(({ query }) => query);
  const isAsking = graded.filter(({ kind }) => kind !== 'none');
  const judge = (found: readonly (readonly string[])[]): string[] => {
    const rankings = graded.map((query, nth) => ({ graded: query, found: found[nth] ?? [] }));
    const wanting = rankings.filter((ranking) => ranking.graded.kind !== 'none');
    const none = rankings.filter((ranking) => ranking.graded.kind === 'none');
    const parts = [wanting, wanting.filter((ranking) => ranking.graded.part === 'held-out')];
    const quiet = none.filter((ranking) => findsNothingElse(ranking, real.isSafety(ranking.graded)));
    return [
      ...parts.flatMap((part) => {
        const { hitAt1, hitAt3, meanReciprocalRank } = measure(part);
        return [percent(hitAt1), percent(hitAt3), meanReciprocalRank.toFixed(3)];
      }),
      percent(quiet.length / Math.max(1, none.length)),
    ];
  };
  const held = isAsking.filter(({ part }) => part === 'held-out').length;
  const none = graded.length - isAsking.length;
  print('### Quality on the published answers\n');
  print(
    `${isAsking.length} queries with answers, ${held} of them held out; ${none} that must find nothing.\n`,
  );
  printHead([
    'engine',
    ...['hit@1', 'hit@3', 'MRR', 'held out: hit@1', 'hit@3', 'MRR'],
    'none: rightly quiet',
  ]);
  await printRow('ours', async () => judge(queries.map(ask)));
  const engines = openEngines(entries);
  for (const engine of otherEngines)
    await printRow(engine.name, async () => judge(await engines.ask(engine, queries)));
  await printRow('Pagefind 1.6.0', async () => judge(await askPagefind(entries, queries)));
};

const percent = (part: number): string => (part * 100).toFixed(1);
