import type { Metadata } from 'next';
import { listPaths } from '@/lib/permalinks';
import { site } from '@/lib/site';

export const metadata: Metadata = { title: `This page is not here | ${site.name}` };

export default function NotFound() {
  return (
    <div className="max-w-prose">
      <h1 className="mt-6">This page is not here</h1>
      <p className="mt-3">
        The address may be mistyped, or cut short by the message it came in. Nothing is wrong on your side.
      </p>
      <ul className="plain-list mt-4">
        <li>
          <a className="tap" href={listPaths.faq}>
            See all questions and search them
          </a>
        </li>
        <li>
          <a className="tap" href={listPaths.topics}>
            Browse the topics
          </a>
        </li>
        <li>
          <a className="tap" href="/">
            Go to the home page
          </a>
        </li>
      </ul>
    </div>
  );
}
