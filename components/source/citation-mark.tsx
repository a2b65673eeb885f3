import type { Citation } from '@/lib/content/schema/records';

/** A citation outside prose: the number of a source on its page, leading to its entry. */
export function CitationMark({ citation: { id, number, place } }: { citation: Citation }) {
  return (
    <a id={place} href={`#source-${id}`} className="cite" data-cite={id} aria-label={`Source ${number}`}>
      {number}
    </a>
  );
}
