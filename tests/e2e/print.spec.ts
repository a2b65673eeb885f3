import { expect, type Page, test } from '@playwright/test';
import { kinds } from './addresses';

/** How many sheets a page takes. */
async function countSheets(page: Page): Promise<number> {
  const paper = (await page.pdf({ format: 'Letter' })).toString('latin1');
  expect(paper).toMatch(/^%PDF-/);
  return [...paper.matchAll(/\/Type\s*\/Page\b/g)].length;
}

test('an answer fits on a few sheets, an article on more', async ({ page }) => {
  await page.goto(kinds.answer);
  const answer = await countSheets(page);
  expect(answer).toBeGreaterThanOrEqual(1);
  expect(answer).toBeLessThanOrEqual(3);
  await page.goto(kinds.article);
  expect(await countSheets(page)).toBeGreaterThan(answer);
});

test.describe('on paper', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ media: 'print', colorScheme: 'dark' }));

  for (const [kind, address] of Object.entries(kinds)) {
    test(`the page of the kind ${kind} shows its words and nothing to press`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const headings = page.locator('main .prose :is(h2, h3)');
      await expect(headings.filter({ visible: false })).toHaveCount(0);
      // The boxes of a sheet to fill in are there to be ticked by hand, the lines of the cost sheet to be written on.
      await expect(
        page.locator(
          'nav:visible, button:visible, input:not([type="checkbox"], cost-sheet input):visible, .permalink:visible',
        ),
      ).toHaveCount(0);
    });
  }

  test('paper is light, whatever the screen is', async ({ page }) => {
    await page.goto(kinds.article);
    const { ink, paper } = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return { ink: color, paper: backgroundColor };
    });
    expect(paper).toBe('rgb(255, 255, 255)');
    expect(ink).toBe('rgb(29, 40, 40)');
  });

  test('every page says whom to call', async ({ page }) => {
    for (const address of Object.values(kinds)) {
      await page.goto(address);
      await expect(page.getByText(/call or text 988/i).first()).toBeVisible();
    }
  });

  test('an article keeps its sources with their addresses, and its review', async ({ page }) => {
    await page.goto(kinds.article);
    const link = page.locator('[data-sources] a[href^="https:"]').first();
    const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(printed).toContain(await link.getAttribute('href'));
    await expect(page.locator('[data-review]')).toBeVisible();
    await expect(page.locator('[data-review]')).toContainText(
      'https://ketamine-plainly.example/topics/side-effects/',
    );
  });

  test('what is folded on a screen is unfolded', async ({ page }) => {
    await page.goto(kinds.sources);
    const folded = page.locator('[data-sources] details:not([open]) a').first();
    const height = await folded.evaluate((element) => element.getBoundingClientRect().height);
    expect(height).toBeGreaterThan(0);
  });
});
