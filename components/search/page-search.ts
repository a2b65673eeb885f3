import type { Hit } from '@/lib/search/types';

/** Results of one kind, best first. */
export interface ResultGroup {
  /** What stands above them where there are several kinds. */
  readonly name?: string;
  readonly hits: readonly Hit[];
}

/** Everything that is shown for a query; `close` when nothing is sure. */
export interface SearchResults {
  readonly groups: readonly ResultGroup[];
  readonly close: boolean;
}

/**
 * The search of a page; `isWanted` says whether its reader has not typed on, and `showEarly` may be called with what is found
 * already while more is being fetched.
 */
export type PageSearch = (
  query: string,
  isWanted: () => boolean,
  showEarly: (groups: readonly ResultGroup[]) => void,
) => Promise<SearchResults>;
