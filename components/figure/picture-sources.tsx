import { InlineProse } from '@/components/article/inline-prose';
import { CitationMark } from '@/components/source/citation-mark';
import type { Picture } from '@/lib/content/schema/picture-records';
import { formatGrades } from '@/lib/format/grades';
import { capitalize } from '@/lib/format/words';

/** How sure we are of a picture, and where its figures come from. */
export function PictureSources({ picture }: { picture: Picture }) {
  const { grades, citations } = picture;
  return (
    <p className="mt-3 small text-quiet" data-figure-sources>
      <b>How sure we are:</b>{' '}
      {'sure' in picture ? <InlineProse html={picture.sure} /> : `${capitalize(formatGrades(grades))}.`}
      {citations.length > 0 && ' Sources:'}
      {citations.map((citation) => (
        <CitationMark key={citation.id} citation={citation} />
      ))}
    </p>
  );
}
