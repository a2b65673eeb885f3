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

/** What is too small for a thumb: names and sizes of things to use, but for links that stand in a line of text. "Home" is a word of 41 pixels. */
function listSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sizeOf = (element: Element): DOMRect => {
      const label = element.matches('[type="checkbox"], [type="radio"]') ? element.closest('label') : null;
      return (label ?? element).getBoundingClientRect();
    };
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !(element.matches('a') && getComputedStyle(element).display === 'inline'))
      .filter((element) => !element.matches('.skip-link'))
      .map((element) => ({ element, box: sizeOf(element) }))
      .filter(({ box }) => box.height < 43.9 || box.width < 40)
      .map(
        ({ element, box }) =>
          `${element.tagName} ${element.textContent?.trim()} ${Math.round(box.width)} by ${Math.round(box.height)}`,
      );
  });
}

test('everything to tap is 44 pixels high, or stands in a line of text', async ({ page }) => {
  await page.setViewportSize(narrow);
  for (const address of [...Object.values(kinds), '/compare/', '/tools/cost/', '/tools/preparing/']) {
    await page.goto(address);
    expect({ address, small: await listSmall(page) }).toEqual({ address, small: [] });
  }
});

test('something too small to tap would be found', async ({ page }) => {
  await page.goto(kinds.text);
  await page.evaluate(() => {
    const small = document.createElement('button');
    small.textContent = 'x';
    document.querySelector('main')?.append(small);
  });
  expect(await listSmall(page)).toEqual([expect.stringMatching(/^BUTTON x/)]);
});
