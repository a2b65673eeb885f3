import { listPaths, pagePaths } from '@/lib/permalinks';
import { site } from '@/lib/site';

const links: [string, string][] = [
  ['About', pagePaths.about],
  ['How we write', pagePaths['how-we-write']],
  ['Privacy', pagePaths.privacy],
  ['Accessibility', pagePaths.accessibility],
  ['Treatments side by side', pagePaths.compare],
  ['Sources', listPaths.sources],
  ['Words explained', listPaths.glossary],
  ['Claims, checked', listPaths.claims],
  ['Help now', pagePaths['help-now']],
];

/** The foot of every page: what the site is and is not. */
export function SiteFooter() {
  return (
    <footer className="hairline-top mt-auto bg-raised">
      <div className="mx-auto max-w-page px-4 py-8 text-quiet">
        <p className="max-w-prose">
          {site.name} gives general information. It does not replace your clinician. No clinic, drug maker or
          insurer has paid for it.
        </p>
        <nav aria-label="About" className="screen-only mt-3">
          <ul className="plain-list flex flex-wrap gap-x-6">
            {links.map(([words, href]) => (
              <li key={href}>
                <a href={href} className="tap-row">
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="mt-3 small">Words: CC BY 4.0. Code: MIT.</p>
      </div>
    </footer>
  );
}
