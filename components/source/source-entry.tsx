import type { PageLink, Source } from '@/lib/content/schema/records';
import { formatDate } from '@/lib/format/dates';
import { SourceReference } from './source-reference';

/** One source with what we take from it and the pages that cite it. */
export function SourceEntry({ source }: { source: Source & { citedBy: PageLink[] } }) {
  return (
    <li id={source.id}>
      <SourceReference source={source} />
      {source.publisher !== source.authors && <p className="mt-1">Published by: {source.publisher}.</p>}
      <p className="mt-1">What we take from it: {source.supports}</p>
      {source.funding && <p className="mt-1">Who paid: {source.funding}</p>}
      <p className="text-quiet">Looked at on {formatDate(source.accessed)}.</p>
      <details className="mt-1">
        <summary className="tap-row">
          Cited on {source.citedBy.length} {source.citedBy.length === 1 ? 'page' : 'pages'}
        </summary>
        <ul>
          {source.citedBy.map(({ path, title }) => (
            <li key={path}>
              <a href={path} className="tap">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
