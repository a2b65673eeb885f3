import { InlineProse } from '@/components/article/inline-prose';
import type { PictureOf } from '@/lib/content/schema/picture-records';
import { stepDrawings } from './step-drawings';

type Step = PictureOf<'steps'>['steps'][number];

const standingWords = { known: 'Seen in people', theory: 'A theory' } as const;

/** Numbered steps down a line, each with its small drawing; that of a theory is drawn in broken lines. */
export function StepList({ picture }: { picture: PictureOf<'steps'> }) {
  return (
    <ol className="stops mt-4" data-figure-text>
      {picture.steps.map((step, place) => (
        <li key={step.title}>
          <StepDrawing {...step} />
          <div>
            <p className="font-semibold">
              {place + 1}. {step.title}
              {step.standing && <span className="standing-tag">{standingWords[step.standing]}</span>}
            </p>
            <InlineProse as="p" className="small" html={step.words} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function StepDrawing({ drawing, standing }: Step) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="32"
      height="32"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinejoin="round"
      strokeDasharray={standing === 'theory' ? '4 1.5' : undefined}
      aria-hidden="true"
    >
      <path d={stepDrawings[drawing]} />
    </svg>
  );
}
