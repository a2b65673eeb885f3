import { InlineProse } from '@/components/article/inline-prose';
import type { PictureOf } from '@/lib/content/schema/picture-records';
import { StepDrawing } from './step-drawing';
import { stepDrawings } from './step-drawings';

/** A ladder of groups: each stands lower the fewer checks it has passed, and each check says "Yes: ..." or "No ...". */
export function CheckLadder({ picture: { checks, rungs } }: { picture: PictureOf<'checks'> }) {
  return (
    <dl data-figure-text>
      {rungs.map(({ name, drawing, passed, words }) => (
        <div key={name} className="mt-4">
          <dt className="flex items-center gap-2 font-semibold">
            {drawing && <StepDrawing drawing={drawing} />}
            {name}
          </dt>
          {checks.map((check, place) => (
            <dd key={check} className="flex items-center gap-2 small drawn">
              <CheckMark passed={place < passed} />
              <span className="text-ink">
                <b>{place < passed ? 'Yes:' : 'No'}</b> {check}
              </span>
            </dd>
          ))}
          <InlineProse as="dd" className="small" html={words} />
        </div>
      ))}
    </dl>
  );
}

/** A full disc with a tick, or an empty ring. */
function CheckMark({ passed }: { passed: boolean }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      className="shrink-0"
      aria-hidden="true"
    >
      <path d={passed ? stepDrawings.check : stepDrawings.check.replace(/m-5.*/, '')} />
    </svg>
  );
}
