import type { Outcome } from '@/lib/content/schema/figure';
import type { PictureOf } from '@/lib/content/schema/picture-records';
import { formatOutcomeComparison, formatOutcomeValue } from '@/lib/format/figures';
import { capitalize } from '@/lib/format/words';
import { People } from './people';

/** Two groups of 100 people an outcome, benefits and harms drawn alike. */
export function IconPairs({ picture }: { picture: PictureOf<'icons'> }) {
  const { benefits, harms, treated, compared } = picture;
  const toPair = (outcome: Outcome, said: IconPairProps['said']) => (
    <IconPair key={`${outcome.label}, ${outcome.timeFrame}`} {...{ outcome, said, treated, compared }} />
  );
  return (
    <dl data-figure-text>
      {benefits.map((outcome) => toPair(outcome, 'Benefit'))}
      {harms.map((outcome) => toPair(outcome, 'Harm'))}
    </dl>
  );
}

function IconPair({ outcome, said, treated, compared }: IconPairProps) {
  const { comparison } = outcome;
  return (
    <div className="mt-4 flex flex-wrap gap-x-6">
      <dt className="w-full">
        <b>{said}:</b> {outcome.label}
        {outcome.timeFrame && `, ${outcome.timeFrame}`}
      </dt>
      <dd className={`flex-1 ${said === 'Harm' ? 'drawn-harm' : 'drawn'}`}>
        <People amount={outcome} />
        <Count words={formatOutcomeValue(outcome)} group={treated} />
      </dd>
      <dd className="flex-1 text-quiet">
        {comparison && <People amount={comparison} />}
        <Count words={formatOutcomeComparison(outcome)} group={compared} />
      </dd>
    </div>
  );
}

function Count({ words, group }: { words: string; group: string }) {
  return (
    <p className="small text-ink">
      <b>{capitalize(words)}</b> {group}
    </p>
  );
}

type IconPairProps = { outcome: Outcome; said: 'Benefit' | 'Harm'; treated: string; compared: string };
