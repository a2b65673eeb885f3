import { InlineProse } from '@/components/article/inline-prose';
import type { PictureOf } from '@/lib/content/schema/picture-records';
import { StepDrawing } from './step-drawing';

const standingTags = { known: 'standing-tag', theory: 'standing-tag border-dashed' } as const;
const standingWords = { known: 'Seen in people', theory: 'A theory' } as const;

/** Numbered steps down a line, each with its small drawing; the tag of a theory has a broken outline. */
export function StepList({ picture }: { picture: PictureOf<'steps'> }) {
  return (
    <ol className="stops mt-4" data-figure-text>
      {picture.steps.map((step, place) => (
        <li key={step.title}>
          <StepDrawing drawing={step.drawing} />
          <div>
            <p className="font-semibold">
              {place + 1}. {step.title}
              {step.standing && (
                <span className={standingTags[step.standing]}>{standingWords[step.standing]}</span>
              )}
            </p>
            <InlineProse as="p" className="small" html={step.words} />
          </div>
        </li>
      ))}
    </ol>
  );
}
