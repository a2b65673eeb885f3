import { listPaths, pagePaths, toolPaths } from '@/lib/permalinks';
import { site } from '@/lib/site';

const groups: { title: string; links: [string, string][] }[] = [
  {
    title: 'Read',
    links: [
      ['Words explained', listPaths.glossary],
      ['Sources', listPaths.sources],
      ['Your saved pages', listPaths.saved],
    ],
  },
  {
    title: 'Weigh it up',
    links: [
      ['Treatments side by side', pagePaths.compare],
      ['Claims, checked', listPaths.claims],
    ],
  },
  {
    title: 'Take along',
    links: [
      ['Questions to ask', toolPaths.questions],
      ['Getting ready', toolPaths.preparing],
      ['Cost worksheet', toolPaths.cost],
    ],
  },
  {
    title: 'This site',
    links: [
      ['About', pagePaths.about],
      ['How we write', pagePaths['how-we-write']],
      ['Privacy', pagePaths.privacy],
      ['Accessibility', pagePaths.accessibility],
    ],
  },
];

/** The foot of every page: what the site is and is not. */
export function SiteFooter() {
  return (
    <footer className="hairline-top mt-auto bg-raised">
      <div className="mx-auto max-w-page px-4 py-8 text-quiet">
        <nav aria-label="All pages" className="screen-only footer-groups">
          {groups.map(({ title, links }) => (
            <div key={title}>
              <p className="font-semibold text-ink">{title}</p>
              <ul className="plain-list">
                {links.map(([words, href]) => (
                  <li key={href}>
                    <a href={href} className="tap-row">
                      {words}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <p className="mt-6 max-w-prose">
          {site.name} gives general information. It does not replace your clinician. No clinic, drug maker or
          insurer has paid for it.
        </p>
        <p className="mt-3 small">Words: CC BY 4.0. Code: MIT.</p>
      </div>
    </footer>
  );
}
