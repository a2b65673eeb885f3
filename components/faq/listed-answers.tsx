import type { Answer } from '@/lib/content/schema/records';
import { toListedAnswerId } from '@/lib/permalinks';

/** The questions of a topic; each leads to its answer, and unfolds its first sentences where it stands. */
export function ListedAnswers({ answers, open }: ListedAnswersProps) {
  return (
    <ul className="plain-list mt-2 grid items-start gap-x-10 wide:grid-cols-2">
      {answers.map(({ slug, path, question, description }) => (
        <li key={slug} className="listed-answer hairline-bottom">
          <a href={path} className="tap-row">
            {question}
          </a>
          <details open={slug === open}>
            <summary aria-label={`Short answer: ${question}`} />
            <p id={toListedAnswerId(slug)} className="pb-3">
              {description}
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}

type ListedAnswersProps = {
  answers: Answer[];
  /** The slug of an answer that stands open from the start. */
  open?: string;
};
