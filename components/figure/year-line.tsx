import { InlineProse } from '@/components/article/inline-prose';
import type { PictureOf } from '@/lib/content/schema/picture-records';

type Event = PictureOf<'history'>['events'][number];

/** The shape of each kind of event, two units about its middle: a full disc, a ring, a diamond, a triangle. */
const shapes: Readonly<Record<Event['mark'], string>> = {
  start: 'm-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  study: 'm-2-2h4v4h-4z',
  approval: 'm0-2.7 2.7 2.7-2.7 2.7-2.7-2.7z',
  warning: 'm0-2.5 2.7 4.6h-5.4z',
};

/** Years on a line, to scale, each kind of event with a shape of its own, and the same events in words. */
export function YearLine({ picture: { events } }: { picture: PictureOf<'history'> }) {
  const first = events[0]?.year ?? 0;
  const last = events.at(-1)?.year ?? first;
  return (
    <>
      <svg
        viewBox={`${first - 3} -5 ${last - first + 6} 10`}
        className="mt-4"
        fill="currentColor"
        aria-hidden="true"
      >
        <path d={`M${first} 0H${last}`} stroke="currentColor" strokeWidth=".4" />
        {events.map(({ year, mark }) => (
          <path key={`${year}${mark}`} d={`M${year} 0${shapes[mark]}`} />
        ))}
      </svg>
      <p className="flex justify-between small" aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </p>
      <ol className="rail mt-4" data-figure-text>
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
    </>
  );
}
