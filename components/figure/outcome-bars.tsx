import type { Outcome } from '@/lib/content/schema/figure';
import type { PictureOf } from '@/lib/content/schema/picture-records';
import { defaultOutOf, formatOutcomeComparison, formatOutcomeValue } from '@/lib/format/figures';
import type { Amount } from '@/lib/format/numbers';
import { capitalize } from '@/lib/format/words';
import { Bar } from './bar';

/** One pair of bars an outcome, on one scale, with its words; legible without colour, since the second bar is hollow. */
export function OutcomeBars({ picture }: { picture: PictureOf<'bars'> }) {
  return (
    <>
      <p className="mt-3 flex flex-wrap gap-x-6 small">
        <Legend className="bar-treated" words={picture.treated} />
        <Legend className="bar-compared" words={picture.compared} />
      </p>
      <dl className="mt-2" data-figure-text>
        {picture.outcomes.map((outcome, place) => (
          <div key={`${outcome.label}, ${outcome.population}`} className="mt-3">
            <dt className="font-semibold">{picture.names?.[place] ?? capitalize(outcome.label)}</dt>
            <dd className="mt-1">
              <OutcomeBar
                amount={outcome}
                outcome={outcome}
                className="bar-treated"
                words={formatOutcomeValue(outcome)}
              />
              {outcome.comparison && (
                <OutcomeBar
                  amount={outcome.comparison}
                  outcome={outcome}
                  className="bar-compared"
                  words={formatOutcomeComparison(outcome)}
                />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Legend({ className, words }: { className: string; words: string }) {
  return (
    <span className="flex items-center gap-2 drawn">
      <svg viewBox="0 0 16 10" width="16" height="10" aria-hidden="true">
        <rect x="1" y="1" width="14" height="8" className={className} />
      </svg>
      <span className="text-ink">{words}</span>
    </span>
  );
}

function OutcomeBar({ amount, outcome, className, words }: OutcomeBarProps) {
  const { value, low = 0, high = low } = amount;
  const scale = outcome.outOf ?? defaultOutOf;
  return <Bar to={value ?? low} upTo={value ?? high} {...{ scale, className, words }} />;
}

type OutcomeBarProps = {
  amount: Amount;
  outcome: Outcome;
  className: 'bar-treated' | 'bar-compared';
  words: string;
};
