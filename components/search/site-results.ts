import { listPaths } from '@/lib/permalinks';
import type { Hit, SearchFindings } from '@/lib/search/types';
import type { ResultGroup, SearchResults } from './page-search';

/** Most results of one kind where several kinds stand below each other. */
const MOST = 5;

const nothing: SearchFindings = { best: [], close: [], plain: false };

/**
 * What whole-site search shows, group by group: the answers lead when one of them answers the query. Otherwise the articles
 * and words do, when they surely speak of it; close matches stand only where there is nothing better.
 */
export const toSiteResults = (answers: SearchFindings, site: SearchFindings = nothing): SearchResults => {
  const sure = toFilled(answers.best, site.best);
  if (sure.length > 0) return { groups: sure, close: false };
  const close = toFilled(answers.close, site.close);
  return { groups: close, close: close.length > 0 };
};

const toFilled = (answers: readonly Hit[], site: readonly Hit[]): ResultGroup[] =>
  [group('Answers', answers), ...toSiteGroups(site)].filter(({ hits }) => hits.length > 0);

/** Articles and words; the group of the best result leads. */
const toSiteGroups = (hits: readonly Hit[]): ResultGroup[] => {
  const isTerm = ({ path }: Hit): boolean => path.startsWith(listPaths.glossary);
  const [first] = hits;
  const groups = [
    group(
      'In the articles',
      hits.filter((hit) => !isTerm(hit)),
    ),
    group('Words', hits.filter(isTerm)),
  ];
  return first !== undefined && isTerm(first) ? groups.reverse() : groups;
};

const group = (name: string, hits: readonly Hit[]): ResultGroup => ({ name, hits: hits.slice(0, MOST) });
