import type { PageLink } from '@/lib/content/schema/records';

/** Pages to go on to, under a heading. Draws nothing when there is none. */
export function LinkList({ id, heading, links }: { id: string; heading: string; links: PageLink[] }) {
  if (links.length === 0) return null;
  return (
    <nav aria-labelledby={id} className="screen-only after">
      <h2 id={id}>{heading}</h2>
      <ul className="plain-list mt-2">
        {links.map(({ path, title }) => (
          <li key={path}>
            <a href={path} className="tap-row">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
