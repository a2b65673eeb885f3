import type { Source } from '@/lib/content/schema/records';
import { capitalize } from '@/lib/format/words';

/** One source in one line: who, when, what, where, what kind, and whether its words were read. */
export function SourceReference({ source }: { source: Source }) {
  const address = source.doi ? `https://doi.org/${source.doi}` : source.url;
  const publisher = source.publisher === source.authors ? '' : ` ${source.publisher}.`;
  return (
    <>
      {source.authors} ({source.year ?? 'undated'}).{' '}
      {address ? <a href={address}>{source.title}</a> : source.title}
      {/[.?!]$/.test(source.title) ? '' : '.'}
      {publisher}{' '}
      <span className="text-quiet">
        {capitalize(source.kind)}
        {source.confidence === 'not confirmed' && ', not confirmed by us'}.
      </span>
    </>
  );
}
