import { type DrawingName, stepDrawings } from './step-drawings';

/** A small drawing in lines; the words beside it say what it shows. */
export function StepDrawing({ drawing }: { drawing: DrawingName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="32"
      height="32"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={stepDrawings[drawing]} />
    </svg>
  );
}
