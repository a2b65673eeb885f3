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

/** How far from the line each kind stands, so that near years stay apart: approvals above, warnings below. */
const lanes: Readonly<Record<Event['mark'], number>> = { start: 0, study: 0, approval: -4, warning: 5 };

/** Years on a line, to scale, each kind of event with a shape of its own, and the same events in words. */
export function YearLine({ picture: { events } }: { picture: PictureOf<'history'> }) {
  const first = events[0]?.year ?? 0;
  const last = events.at(-1)?.year ?? first;
  return (
    <>
      <svg
        viewBox={`${first - 3} -7 ${last - first + 6} 14`}
        className="mt-4"
        fill="currentColor"
        aria-hidden="true"
      >
        <path d={`M${first} 0H${last}`} stroke="currentColor" strokeWidth=".4" />
        {events.map(({ year, mark }) => (
          <path key={`${year}${mark}`} d={`M${year} ${lanes[mark]}${shapes[mark]}`} />
        ))}
      </svg>
      <p className="flex justify-between small" aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </p>
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
    </>
  );
}
