import { pagePaths } from '@/lib/permalinks';

/** A topic that a reader may browse. */
export interface BrowsableTopic {
  readonly title: string;
  readonly path: string;
}

/** What is said when nothing answers a query: topics to browse, and Help now. */
export function NoResults({ topics, hidden }: NoResultsProps) {
  return (
    <div data-no-results="" hidden={hidden} className="mt-4">
      <p className="font-semibold">Nothing here answers that.</p>
      <p className="mt-1">Try other words, or browse a topic:</p>
      <ul className="plain-list mt-2 flex flex-wrap gap-x-5">
        {topics.map(({ title, path }) => (
          <li key={path}>
            <a href={path} className="tap">
              {title}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-2">
        If you are in crisis, or not sure,{' '}
        <a href={pagePaths['help-now']} className="tap font-semibold">
          get help now
        </a>
        .
      </p>
    </div>
  );
}

type NoResultsProps = { topics: readonly BrowsableTopic[]; hidden?: boolean };
