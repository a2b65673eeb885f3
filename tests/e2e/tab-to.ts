import type { Page } from '@playwright/test';

/** Moves the focus forward until it stands on a control of that name. Throws when it never does. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate((wanted) => {
      const at = document.activeElement;
      const words =
        (at as HTMLInputElement | null)?.labels?.[0]?.textContent ?? at?.ariaLabel ?? at?.textContent;
      return words?.trim() === wanted;
    }, name);
    if (found) return;
  }
  throw new Error(`the keyboard does not reach "${name}"`);
}
