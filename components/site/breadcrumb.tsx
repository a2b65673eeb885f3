import type { PageLink } from '@/lib/content/schema/records';

/** Where this page stands, from the home page inwards. */
export function Breadcrumb({ trail }: { trail: PageLink[] }) {
  return (
    <nav aria-label="You are here" className="screen-only small">
      <ol className="plain-list flex flex-wrap items-center gap-x-2 text-quiet">
        {[{ path: '/', title: 'Home' }, ...trail].map(({ path, title }, place) => (
          <li key={path} className="flex items-center gap-x-2">
            {place > 0 && <span aria-hidden="true">›</span>}
            <a href={path} className="tap-row">
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
