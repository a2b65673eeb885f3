import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SavedIndex } from '@/components/saved/saved-page';
import { listAnswers, listArticles, listPages } from '@/lib/content';
import { findContentDirectory } from '@/lib/content/check-content';
import { readPermalinks } from '@/lib/content/read/read-permalinks';
import { toListingPage } from '@/lib/listing-pages';

/** What the list of saved pages must know of the site: every page with a button to keep it, and where old addresses lead. */
export function buildSavedIndex(): SavedIndex {
  const pages = [
    ...listArticles().map(({ path, title }) => ({ path, title, kind: 'Topic' })),
    ...listAnswers().map(({ path, question }) => ({ path, title: question, kind: 'Question' })),
    ...listPages()
      .filter(({ slug }) => slug !== 'home')
      .map(({ path, title }) => ({ path, title, kind: 'Page' })),
    ...(['glossary', 'claims', 'design'] as const).map(toListingPage).map(({ path, title }) => ({
      path,
      title,
      kind: 'Page',
    })),
  ];
  return { pages: pages.map(({ path, ...page }) => ({ id: toId(path), ...page })), moved: listMoved() };
}

/** Where each address that has moved leads, whatever stands after its #. */
function listMoved(): Record<string, string> {
  const path = join(findContentDirectory(), 'permalinks.txt');
  const { permalinks } = readPermalinks(existsSync(path) ? readFileSync(path, 'utf8') : '', path);
  return Object.fromEntries(
    permalinks.flatMap(({ address, target }) => (target ? [[toId(address), toId(target)]] : [])),
  );
}

function toId(address: string): string {
  return address.replace(/#.*/, '').replace(/^\/|\/$/g, '');
}
