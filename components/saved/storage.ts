import { formatKept, parseKept, storageKey } from './kept-pages';

/** The pages kept on this device; none where the browser refuses to say. */
export function readKept(): string[] {
  try {
    return parseKept(localStorage.getItem(storageKey));
  } catch {
    return [];
  }
}

/** Keeps a list in place of the one before; an empty one leaves nothing behind. False where the browser refuses. */
export function writeKept(pages: readonly string[]): boolean {
  try {
    if (pages.length === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, formatKept(pages));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when the list may have changed elsewhere: in another tab, or before the reader came back to this page. */
export function watchKept(look: () => void): void {
  addEventListener('storage', look);
  addEventListener('pageshow', look);
}
