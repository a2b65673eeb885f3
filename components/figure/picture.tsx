import { InlineProse } from '@/components/article/inline-prose';
import type { Picture as PictureRecord } from '@/lib/content/schema/picture-records';
import { Drawing } from './drawing';
import { PictureSources } from './picture-sources';

/** A picture with its title, its caption, its drawing, how sure we are, and its sources. What is drawn stands in words beside it. */
export function Picture({ picture }: { picture: PictureRecord }) {
  return (
    <figure data-figure={picture.name} className="my-8 rounded-card bg-raised p-4 lined">
      <figcaption>
        <p className="title-small">{picture.title}</p>
        <InlineProse as="p" className="mt-1 text-quiet" html={picture.caption} />
      </figcaption>
      <Drawing picture={picture} />
      <PictureSources picture={picture} />
    </figure>
  );
}
