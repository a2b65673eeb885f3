import { expect, type Page, test } from '@playwright/test';
import { kinds } from './addresses';

/** How the focused element is shown. */
type Focus = { name: string; outlined: boolean; inView: boolean; covered: boolean };

function readFocus(page: Page): Promise<Focus | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const [box = element.getBoundingClientRect()] = element.getClientRects();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const x = box.x + Math.min(box.width, innerWidth) / 2;
    const y = Math.max(0, box.y) + Math.min(box.height, innerHeight - Math.max(0, box.y)) / 2;
    const top = document.elementFromPoint(x, y);
    return {
      name: `${element.tagName} ${element.getAttribute('href') ?? ''} ${element.textContent?.trim().slice(0, 40)}`,
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      covered: top !== null && !element.contains(top) && !top.contains(element),
    };
  });
}

test('the skip link comes first, shows itself, and leads past the header', async ({ page }) => {
  await page.goto(kinds.article);
  const skip = page.getByRole('link', { name: 'Skip to the page' });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.locator('main#main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('main');
});

test('Tab goes through the header from the name to the page', async ({ page }) => {
  await page.goto(kinds.article);
  const passed: string[] = [];
  for (let step = 0; step < 7; step += 1) {
    await page.keyboard.press('Tab');
    passed.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
  }
  expect(passed).toEqual([
    'Skip to the page',
    'Ketamine, Plainly',
    'Help now',
    'Topics',
    'Questions',
    'Words',
    'Search',
  ]);
});

for (const [kind, address] of Object.entries(kinds)) {
  test(`focus is always seen, and never hidden, on the page of the kind ${kind}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    const faults: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const focus = await readFocus(page);
      if (focus === undefined) break;
      const { name, outlined, inView, covered } = focus;
      if (!outlined || !inView || covered)
        faults.push(`${name}: ${JSON.stringify({ outlined, inView, covered })}`);
    }
    expect(faults).toEqual([]);
  });
}

test('a wide table can be scrolled from the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/topics/ways-it-is-given/');
  const table = page.locator('.table-scroll').first();
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('the pages that cite a source unfold from the keyboard', async ({ page }) => {
  await page.goto(kinds.sources);
  const entry = page.locator('[data-sources] > li').first();
  await expect(entry.locator('details a').first()).toBeHidden();
  await entry.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(entry.locator('details a').first()).toBeVisible();
});
