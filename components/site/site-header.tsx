import { listPaths, pagePaths } from '@/lib/permalinks';
import { site } from '@/lib/site';
import { SiteMark } from './site-mark';

/** The top of every page: the name, the ways in, and help one tap away. */
export function SiteHeader() {
  return (
    <header className="hairline-bottom bg-surface">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 wide:gap-x-5">
        <a href="/" className="tap-row min-w-0 flex-1 gap-2 text-accent no-underline">
          <SiteMark />
          <span className="title-small text-ink">{site.name}</span>
        </a>
        <a
          href={pagePaths['help-now']}
          data-help-now=""
          className="screen-only order-2 tap-row rounded-card bg-emergency px-3 font-semibold text-on-emergency no-underline wide:order-3"
        >
          Help now
        </a>
        <p className="print-only">In crisis in the US: call or text 988. In danger: call 911.</p>
        <nav
          aria-label="Main"
          className="screen-only order-3 flex w-full flex-wrap gap-x-3.5 text-[0.95rem] wide:order-2 wide:w-auto wide:gap-x-4 wide:text-[1em]"
        >
          <HeaderLink href={listPaths.topics}>Topics</HeaderLink>
          <HeaderLink href={listPaths.faq}>Questions</HeaderLink>
          <HeaderLink href={listPaths.glossary}>Words</HeaderLink>
          <HeaderLink href={listPaths.search}>Search</HeaderLink>
        </nav>
      </div>
    </header>
  );
}

function HeaderLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} className="tap-row">
      {children}
    </a>
  );
}
