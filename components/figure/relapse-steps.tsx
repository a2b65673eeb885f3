import type { PictureOf } from '@/lib/content/schema/picture-records';
import { formatOutcomeValue } from '@/lib/format/figures';
import { People } from './people';

/** How many of 100 people who were helped are still well as the weeks go by: large dots grow fewer. */
export function RelapseSteps({ picture }: { picture: PictureOf<'relapse'> }) {
  return (
    <ol className="plain-list mt-4 flex gap-3 small" data-figure-text>
      <li className="flex-1 drawn">
        <People amount={{ value: 100 }} />
        <p className="text-ink">{picture.start}</p>
      </li>
      {picture.points.map(({ weeks, outcome }) => (
        <li key={weeks} className="flex-1 drawn">
          <People amount={outcome} />
          <p className="text-ink">
            <b>{formatOutcomeValue(outcome)}</b> {outcome.label}, {weeks} weeks later
          </p>
        </li>
      ))}
    </ol>
  );
}
