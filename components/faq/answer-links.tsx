import type { Answer } from '@/lib/content/schema/records';

/** Questions to choose from, two side by side where there is room. */
export function AnswerLinks({ answers }: { answers: Answer[] }) {
  return (
    <ul className="plain-list mt-2 grid gap-x-10 wide:grid-cols-2">
      {answers.map(({ path, question }) => (
        <li key={path} className="hairline-bottom">
          <a href={path} className="tap-row">
            {question}
          </a>
        </li>
      ))}
    </ul>
  );
}
