import type { SavedIndex, SavedPage } from './saved-page';

/** Looks the pages of a list up, those that have moved under their new names; counts those that are gone. */
export function findPages(
  ids: readonly string[],
  { pages, moved }: SavedIndex,
): { found: SavedPage[]; gone: number } {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const found = new Set<SavedPage>();
  let gone = 0;
  for (const id of ids) {
    const page = byId.get(Object.hasOwn(moved, id) ? (moved[id] ?? id) : id);
    if (page) found.add(page);
    else gone += 1;
  }
  return { found: [...found], gone };
}

/** A list with one page a step further up or down. */
export function movePage(ids: readonly string[], id: string, step: -1 | 1): string[] {
  const others = ids.filter((other) => other !== id);
  const place = ids.indexOf(id);
  return place < 0 ? others : others.toSpliced(Math.max(0, place + step), 0, id);
}

/** A list followed by those pages of another that it lacks. */
export function joinLists(own: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...own, ...other])];
}

/** A list in words, for a message or a note: a title and an address for each page. */
export function formatAsText(heading: string, pages: readonly SavedPage[], home: string): string {
  return [heading, ...pages.map(({ id, title }) => `${title}\n${home}${id}/`)].join('\n\n');
}
