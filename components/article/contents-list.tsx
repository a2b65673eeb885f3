import type { PageHeading } from '@/lib/content/schema/records';

/** The page's own table of contents. */
export function ContentsList({ headings }: { headings: PageHeading[] }) {
  return (
    <nav aria-labelledby="contents" className="screen-only">
      <h2 id="contents" className="text-lg">
        On this page
      </h2>
      <ol className="plain-list mt-1">
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`} className="flex min-h-11 items-center py-1 leading-snug">
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
