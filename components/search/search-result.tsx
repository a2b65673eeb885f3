import type { ReactNode } from 'react';
import { listPaths } from '@/lib/permalinks';

/** What one result shows; what it does not have is left out. */
export type ShownResult = {
  path: string;
  question: ReactNode;
  /** The name of the group that begins here. */
  group?: string;
  /** The article it is a part of. */
  within?: string;
  /** Other words for the question, which the query met. */
  alias?: ReactNode;
  snippet: string;
};

/** Every part of a result and no words: the element copies it, fills it, and drops what a result lacks. */
export const emptyResult: ShownResult = {
  path: listPaths.faq,
  question: 'Question',
  group: '',
  within: '',
  alias: '',
  snippet: '',
};

/** One result: what kind begins here, a link that holds the question, its article, the alias that matched, the first words. */
export function SearchResult({ result: { path, question, group, within, alias, snippet } }: Props) {
  return (
    <li>
      {group !== undefined && (
        <p data-group="" className="result-group">
          <span>{group}</span>
        </p>
      )}
      <a href={path} className="result-link">
        {question}
      </a>
      {within !== undefined && (
        <p data-within="" className="small text-quiet">
          In: <span>{within}</span>
        </p>
      )}
      {alias !== undefined && (
        <p data-alias="" className="small text-quiet">
          Also asked: <span>{alias}</span>
        </p>
      )}
      <p data-snippet="" className="text-quiet">
        {snippet}
      </p>
    </li>
  );
}

type Props = { result: ShownResult };
