import { InlineProse } from '@/components/article/inline-prose';
import type { PictureOf } from '@/lib/content/schema/picture-records';

type Event = PictureOf<'history'>['events'][number];

/** The shape of each kind of event about its middle: a disc, a square, a diamond, a triangle. */
const shapes: Readonly<Record<Event['mark'], string>> = {
  start: 'm-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  study: 'm-1.8-1.8h3.6v3.6h-3.6z',
  approval: 'm0-2.6 2.6 2.6-2.6 2.6-2.6-2.6z',
  warning: 'm0-2.4 2.6 4.4h-5.2z',
};

/** Years from the first to the last, each kind of event with a shape of its own. */
export function YearLine({ picture: { events } }: { picture: PictureOf<'history'> }) {
  return (
    <ol className="stops mt-4" data-figure-text>
      {events.map(({ year, mark, words }) => (
        <li key={`${year}${mark}`}>
          <svg viewBox="-3 -3 6 6" width="32" height="26" fill="currentColor" aria-hidden="true">
            <path d={`M0 0${shapes[mark]}`} />
          </svg>
          <p className="small">
            <b>{year}.</b> <InlineProse html={words} />
          </p>
        </li>
      ))}
    </ol>
  );
}
