import type { CitedSource } from '@/lib/content/schema/records';
import { listPaths } from '@/lib/permalinks';
import { SourceReference } from './source-reference';

/** The sources of one page, numbered as they are cited, each with the way back to its places. */
export function SourceList({ sources }: { sources: CitedSource[] }) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources" className="after ruled">
      <h2 id="sources">Sources</h2>
      <p className="screen-only mt-2">
        <a href={listPaths.sources}>What we took from each, and who paid</a>
      </p>
      <ol data-sources="" className="source-list mt-3 grid gap-3">
        {sources.map((source) => (
          <li key={source.id} id={`source-${source.id}`}>
            <SourceReference source={source} />
            <a
              href={`#${source.place}`}
              className="back screen-only"
              aria-label="Back to the text"
            >
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
