import type { PageLink } from '@/lib/content/schema/records';

/** Pages to go on to, under a heading. Draws nothing when there is none. */
export function LinkList({ id, heading, links }: { id: string; heading: string; links: PageLink[] }) {
  if (links.length === 0) return null;
  return (
    <nav aria-labelledby={id} className="screen-only mt-10">
      <h2 id={id}>{heading}</h2>
      <ul className="plain-list mt-2">
        {links.map(({ path, title }) => (
          <li key={path}>
            <a href={path} className="flex min-h-11 items-center py-1 leading-snug">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
