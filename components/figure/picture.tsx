import { InlineProse } from '@/components/article/inline-prose';
import type { Picture as PictureRecord } from '@/lib/content/schema/records';
import { OutcomeBars } from './outcome-bars';

/** A picture of figures with its title and caption; the numbers stand in the text beside it too. */
export function Picture({ picture }: { picture: PictureRecord }) {
  return (
    <figure data-figure={picture.name} className="my-8 rounded-card bg-raised p-4 lined">
      <figcaption>
        <p className="title-small">{picture.title}</p>
        <p className="mt-1 text-quiet">
          <InlineProse html={picture.captionHtml} />
        </p>
      </figcaption>
      <OutcomeBars picture={picture} />
    </figure>
  );
}
