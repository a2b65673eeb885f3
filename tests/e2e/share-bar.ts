import type { Page } from '@playwright/test';

/** The permanent address of the answer that tests share (`kinds.answer`). */
export const permalink = 'https://ketamine-plainly.example/faq/driving-after/';

/** What the share bar says aloud. */
export const findStatus = (page: Page) => page.locator('share-bar').getByRole('status');

/** The button that copies the address of the page. */
export const findCopyButton = (page: Page) => page.getByRole('button', { name: 'Copy link' });
