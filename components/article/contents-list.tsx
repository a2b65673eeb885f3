import { ElementScript } from '@/components/site/element-script';
import type { PageHeading } from '@/lib/content/schema/records';

/** The page's own table of contents: folded on a narrow screen, always open beside the text on a wide one, where it marks the section in view. */
export function ContentsList({ headings }: { headings: PageHeading[] }) {
  return (
    <contents-list>
      <nav aria-label="On this page" className="screen-only">
        <details className="contents-list">
          <summary className="tap-row title-small">On this page</summary>
          <ol className="plain-list">
            {headings.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`} className="tap-row">
                  {text}
                </a>
              </li>
            ))}
          </ol>
        </details>
      </nav>
      <ElementScript name="contents-list" />
    </contents-list>
  );
}
