import type { PictureOf } from '@/lib/content/schema/picture-records';
import { formatAmount } from '@/lib/format/numbers';
import { Bar } from './bar';

/** Of how many parts the whole dose is taken to be made. */
const wholeDose = 100;

/** How much of a dose reaches the blood, one bar of 100 parts a way. */
export function AbsorptionBars({ picture }: { picture: PictureOf<'absorption'> }) {
  return (
    <dl data-figure-text>
      {picture.ways.map(({ name, route }) => (
        <div key={name} className="mt-2">
          <dt className="font-semibold">{name}</dt>
          <dd>
            <Bar
              to={route.value ?? route.low ?? 0}
              upTo={route.value ?? route.high ?? 0}
              scale={wholeDose}
              className="bar-treated"
              words={`${formatAmount(route)} out of ${wholeDose}`}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
