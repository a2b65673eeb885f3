import type { Page } from '@playwright/test';
import { kinds } from './addresses';

/** Where the list of kept pages is stored on the device. */
export const key = 'kept-pages';

/** A list of three pages, and the titles of the first two. */
export const three = ['faq/driving-after', 'topics/side-effects', 'compare'];
export const threeTitles = ['Can I drive after a session?', 'Side effects and serious risks'];

/** The list as it is stored; null where there is none. */
export const readStored = (page: Page): Promise<string | null> =>
  page.evaluate((name) => localStorage.getItem(name), key);

/** What is said aloud of what was just done. */
export const findStatus = (page: Page) => page.getByRole('status');

/** The titles on the reader's own list, in their order. */
export const listTitles = (page: Page) => page.locator('[data-own-pages] > li a');

/** Opens the list with pages on it, as if they had been kept before. */
export async function openWith(page: Page, pages: string[], fragment = ''): Promise<void> {
  await page.goto(kinds.text);
  await page.evaluate(
    ([name = '', stored = '']) => localStorage.setItem(name, stored),
    [key, JSON.stringify({ version: 1, pages })],
  );
  await page.goto(kinds.saved + fragment);
}
