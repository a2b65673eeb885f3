/** Where the list stands in the browser's storage. */
export const storageKey = 'kept-pages';

/** The form of the list; a later form gets a later number. */
const version = 1;
/** More pages than the site is ever likely to have on one list. */
const mostPages = 500;
/** An address without its outer slashes: `faq/driving-after`. */
const shape = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/;

/** The pages named in a stored list, in order; none when it is broken or of a form not known here. */
export function parseKept(text: string | null): string[] {
  try {
    const stored: unknown = JSON.parse(text ?? 'null');
    if (typeof stored !== 'object' || stored === null) return [];
    const { version: form, pages } = stored as { version?: unknown; pages?: unknown };
    return form === version && Array.isArray(pages) ? toPageIds(pages) : [];
  } catch {
    return [];
  }
}

/** The list as it is stored. */
export function formatKept(pages: readonly string[]): string {
  return JSON.stringify({ version, pages });
}

/** The pages named in the fragment of an address, `#ids=faq/driving-after,compare`; none when it names none. */
export function parseListFragment(fragment: string): string[] {
  if (!fragment.startsWith('#ids=')) return [];
  // Some programs encode slashes and commas when they pass an address on.
  return toPageIds(fragment.slice(5).replaceAll(/%2f/gi, '/').replaceAll(/%2c/gi, ',').split(','));
}

/** The fragment that carries a list; servers never see it. */
export function formatListFragment(pages: readonly string[]): string {
  return `#ids=${pages.join(',')}`;
}

/** What is the name of a page, each once. */
function toPageIds(values: readonly unknown[]): string[] {
  const ids = values.filter((value): value is string => typeof value === 'string' && shape.test(value));
  return [...new Set(ids)].slice(0, mostPages);
}

/** The name of a page in a list, from its address. */
export function toPageId(address: string): string {
  return new URL(address).pathname.replace(/^\/|\/$/g, '');
}
