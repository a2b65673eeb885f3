import type { Outcome } from '@/lib/content/schema/figure';
import type { Picture } from '@/lib/content/schema/records';
import { defaultOutOf, formatOutcomeComparison, formatOutcomeValue } from '@/lib/format/figures';

/** The drawing's width in its own units: one unit a person out of 100. */
const width = 100;

/** One pair of bars an outcome, out of 100 people, with its words; legible without colour, since the second bar is hatched by its outline. */
export function OutcomeBars({ picture }: { picture: Picture }) {
  return (
    <>
      <p className="mt-3 flex flex-wrap gap-x-6 small">
        <Legend className="bar-treated" words={picture.treated} />
        <Legend className="bar-compared" words={picture.compared} />
      </p>
      <dl className="mt-2">
        {picture.outcomes.map((outcome) => (
          <div key={outcome.label} className="mt-3">
            <dt className="font-semibold">{capitalize(outcome.label)}</dt>
            <dd className="mt-1">
              <Bar
                amount={toWidth(outcome, outcome.outOf)}
                className="bar-treated"
                words={formatOutcomeValue(outcome)}
              />
              {outcome.comparison && (
                <Bar
                  amount={toWidth(outcome.comparison, outcome.outOf)}
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
    <span className="flex items-center gap-2">
      <svg viewBox="0 0 16 10" width="16" height="10" aria-hidden="true">
        <rect x="1" y="1" width="14" height="8" className={className} />
      </svg>
      {words}
    </span>
  );
}

function Bar({ amount, className, words }: { amount: number; className: string; words: string }) {
  return (
    <span className="flex items-center gap-3 small">
      <svg
        viewBox={`0 0 ${width} 6`}
        preserveAspectRatio="none"
        height="14"
        aria-hidden="true"
        className="min-w-0 flex-1 bar-track"
      >
        <rect width={amount} height="6" className={className} vectorEffect="non-scaling-stroke" />
      </svg>
      <span className="w-28 shrink-0">{words}</span>
    </span>
  );
}

type Amount = Pick<Outcome, 'value' | 'low' | 'high'>;

/** How far a bar reaches, on one scale for all; a range is drawn at its middle, its words give both ends. */
function toWidth({ value, low = 0, high = 0 }: Amount, outOf = defaultOutOf): number {
  return ((value ?? (low + high) / 2) * width) / outOf;
}

function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
