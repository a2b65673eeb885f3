import { expect, type Page, test } from '@playwright/test';
import { kinds } from './addresses';
import { listOverflow } from './overflow';

const narrow = { width: 320, height: 640 };

test.describe('with the text spacing that readers may set', () => {
  // A reader's own style comes from the browser, which the policy of the page does not bind.
  test.use({ bypassCSP: true, viewport: narrow });

  const spacing = `
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`;

  /** Text that is cut off, and words of the header that lie over each other. */
  function listLoss(page: Page): Promise<string[]> {
    return page.evaluate(() => {
      const isCut = (element: Element): boolean => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        if (clipPath !== 'none' || element.matches('.table-scroll')) return false;
        const cutsAcross = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        return cutsAcross || (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1);
      };
      const links = [...document.querySelectorAll('header a')];
      const overlaps = (link: Element, place: number): boolean => {
        const box = link.getBoundingClientRect();
        return links.slice(place + 1).some((other) => {
          const next = other.getBoundingClientRect();
          const across = Math.min(box.right, next.right) - Math.max(box.left, next.left);
          return across > 1 && Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top) > 1;
        });
      };
      const name = (element: Element): string =>
        `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`;
      return [...[...document.body.querySelectorAll('*')].filter(isCut), ...links.filter(overlaps)].map(name);
    });
  }

  for (const [kind, address] of Object.entries(kinds)) {
    test(`the page of the kind ${kind} loses nothing`, async ({ page }) => {
      await page.goto(address);
      await page.addStyleTag({ content: spacing });
      expect(await listOverflow(page)).toEqual([]);
      expect(await listLoss(page)).toEqual([]);
    });
  }
});

test('everything to tap is large enough, or has room around it', async ({ page }) => {
  await page.setViewportSize(narrow);
  for (const address of Object.values(kinds)) {
    await page.goto(address);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('header a, footer a, nav a, summary, button, [role="search"] input')]
        .filter((element) => element.checkVisibility())
        .filter((element) => element.getBoundingClientRect().height < 44)
        .map((element) => `${element.tagName} ${element.textContent?.trim()}`),
    );
    expect({ address, small }).toEqual({ address, small: [] });
  }
});
