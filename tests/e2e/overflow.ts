import type { Page } from '@playwright/test';

/** What makes a page wider than its screen: nothing, or the elements that stick out. */
export function listOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .filter((element) => element.closest('.table-scroll') === null || element.matches('.table-scroll'))
      .map(
        (element) => `${element.tagName}.${element.className} ${element.textContent?.trim().slice(0, 40)}`,
      );
  });
}
