import { InlineProse } from '@/components/article/inline-prose';
import { type EvidenceGrade, evidenceGrades } from '@/lib/content/schema/figure';
import type { PictureOf } from '@/lib/content/schema/picture-records';
import { formatGrades } from '@/lib/format/grades';
import { capitalize } from '@/lib/format/words';

/** How sure anyone can be, condition by condition: more full steps, surer. What the studies found stands in words. */
export function EvidenceMap({ picture }: { picture: PictureOf<'evidence'> }) {
  return (
    <dl data-figure-text>
      {picture.conditions.map(({ name, grade, least = grade, finding, words }) => (
        <div key={name} className="mt-3">
          <dt className="font-semibold">{name}</dt>
          <dd className="flex items-center gap-3 small drawn">
            <Certainty grade={grade} least={least} />
            <span className="text-ink">
              <b>{capitalize(formatGrades(least === grade ? [grade] : [grade, least]))}:</b> {finding}.{' '}
              <InlineProse html={words} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Four steps that rise: full as far as anyone is sure at the least, broken as far as at the most. */
function Certainty({ grade, least }: { grade: EvidenceGrade; least: EvidenceGrade }) {
  return (
    <svg viewBox="0 0 44 24" width="66" height="36" className="shrink-0" aria-hidden="true">
      {evidenceGrades.toReversed().map((step, place) => (
        <path
          key={step}
          d={`M${place * 11 + 1} 23v-${place * 5 + 5}h8v${place * 5 + 5}z`}
          fill={isWithin(step, least) ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeDasharray={isWithin(step, grade) ? undefined : '1 2'}
        />
      ))}
    </svg>
  );
}

function isWithin(step: EvidenceGrade, reached: EvidenceGrade): boolean {
  return evidenceGrades.indexOf(step) >= evidenceGrades.indexOf(reached);
}
