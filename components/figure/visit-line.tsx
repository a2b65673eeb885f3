import { InlineProse } from '@/components/article/inline-prose';
import type { PictureOf } from '@/lib/content/schema/picture-records';
import { formatRouteMeasure } from '@/lib/format/figures';
import { toMinutes } from '@/lib/format/minutes';

/** How tall a minute is drawn, in pixels: half an hour is two lines of words. */
const minuteHeight = 2;

/** One visit as a line: to scale from the dose on, where the line is thick because staff watch. */
export function VisitLine({ picture: { before, dose, moments, after } }: { picture: PictureOf<'visit'> }) {
  const times = [0, ...moments.map(({ route }) => toMinutes(route))];
  const tall = (place: number): number =>
    ((times[place + 1] ?? times[place] ?? 0) - (times[place] ?? 0)) * minuteHeight;
  return (
    <ol className="stops mt-4" data-figure-text>
      {before.map((step) => (
        <li key={step}>
          <Stop />
          <p>{step}</p>
        </li>
      ))}
      <li className={tall(0) > 0 ? 'watched-stop' : ''}>
        <Stop height={tall(0)} />
        <p className="font-semibold">{dose}</p>
      </li>
      {moments.map(({ route, words }, place) => (
        <li key={words} className={tall(place + 1) > 0 ? 'watched-stop' : ''}>
          <Stop height={tall(place + 1)} />
          <p>
            <b>{formatRouteMeasure(route)} after the dose:</b> <InlineProse html={words} />
          </p>
        </li>
      ))}
      {after.map((step) => (
        <li key={step}>
          <Stop />
          <p>{step}</p>
        </li>
      ))}
    </ol>
  );
}

/** A stop on the line, and below it the time until the next one, which keeps that much room. */
function Stop({ height = 0 }: { height?: number }) {
  return (
    <svg width="32" height={Math.max(height, 28)} aria-hidden="true">
      <circle cx="16" cy="13" r="6" fill="currentColor" />
    </svg>
  );
}
