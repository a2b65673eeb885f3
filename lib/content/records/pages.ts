import { once } from '../../once';
import { type PageSlug, pagePaths, type ToolSlug, toolPaths } from '../../permalinks';
import { createPageRenderer } from '../render-text';
import type { Page, PageLink } from '../schema/records';
import { type StoredFile, store } from '../store';
import { citeHelpline, listHelplines } from './helplines';
import { toLink } from './links';

/** Every page that is neither article nor answer. */
export const listPages = once((): Page[] => [...store.page.values()].map(toPage));

/** A page that the checks require to exist. Throws if it does not. */
export function findPage(slug: PageSlug): Page {
  const page = listPages().find((candidate) => candidate.slug === slug);
  if (page === undefined) throw new Error(`content/pages/${slug}.md is missing`);
  return page;
}

/** The pages that readers fill in, to link to. */
export const listTools = once((): PageLink[] =>
  (Object.keys(toolPaths) as ToolSlug[]).map((slug) => toLink(findPage(slug))),
);

function toPage({ slug, fields, body }: StoredFile<'page'>): Page {
  const renderer = createPageRenderer();
  const path = pagePaths[slug as PageSlug];
  const rendered = renderer.body(body);
  const cited =
    slug === 'help-now' ? listHelplines().map((helpline) => citeHelpline(helpline, renderer)) : [];
  return {
    ...fields,
    slug,
    path,
    ...rendered,
    helplines: cited,
    sources: renderer.listSources(),
    terms: renderer.listTerms(),
  };
}
