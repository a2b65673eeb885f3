import { expect, test } from '@playwright/test';
import { kinds } from './addresses';
import { listViolations } from './axe';
import { breakIndex, findSearch, holdIndex } from './search-page';

test('words of crisis show help at once, while the index is still on its way', async ({ page }) => {
  const release = await holdIndex(page);
  await page.goto(kinds.faq);
  const search = findSearch(page);
  await expect(search.crisis).toBeHidden();
  await search.field.fill('i want to kill myself');
  await expect(search.crisis).toBeVisible();
  await expect(search.crisis.locator('a[href="tel:988"]')).toBeVisible();
  await search.reach('loading');
  await release();
  await search.reach('ready');
  await expect(search.crisis).toBeVisible();
});

test('help stands before the results', async ({ page }) => {
  await page.goto(kinds.faq);
  const search = findSearch(page);
  await search.find('suicidal thoughts');
  await expect(search.crisis).toBeVisible();
  const isBefore = await search.root.evaluate((root) => {
    const card = root.querySelector('[data-crisis]');
    const results = root.querySelector('[data-results]');
    if (card === null || results === null) return false;
    return Boolean(card.compareDocumentPosition(results) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  expect(isBefore).toBe(true);
  await expect(search.crisis).toBeInViewport();
});

test('an emergency shows 911 at once', async ({ page }) => {
  await holdIndex(page);
  await page.goto(kinds.faq);
  const search = findSearch(page);
  await search.field.fill('chest pain and i cant breathe');
  await expect(search.emergency).toBeVisible();
  await expect(search.emergency.locator('a[href="tel:911"]')).toBeVisible();
  await search.reach('loading');
});

test('the cards go when the words that called them go', async ({ page }) => {
  await page.goto(kinds.faq);
  const search = findSearch(page);
  await search.find('i want to die');
  await expect(search.crisis).toBeVisible();
  await search.find('driving');
  await expect(search.crisis).toBeHidden();
  await expect(search.emergency).toBeHidden();
});

test('help shows even when the index cannot be had', async ({ page }) => {
  await breakIndex(page);
  await page.goto(kinds.home);
  const search = findSearch(page);
  await search.field.fill('suicide');
  await search.reach('failed');
  await expect(search.crisis).toBeVisible();
});

test('help is spoken too', async ({ page }) => {
  await page.goto(kinds.faq);
  const search = findSearch(page);
  await search.find('i want to die');
  await expect(search.status).toHaveText(/^You can talk to someone right now\. \d+ answers?\.$/);
});

test('a search that cannot load says so, leaves all questions to browse, and tries again', async ({
  page,
}) => {
  const mend = await breakIndex(page);
  await page.goto(kinds.faq);
  const search = findSearch(page);
  await search.field.fill('driving');
  await search.reach('failed');
  await expect(search.status).toHaveText('The search could not load.');
  await expect(page.locator('[data-all-answers]')).toBeVisible();
  await mend();
  await search.find('driving after');
  expect(await search.listPaths(1)).toEqual(['/faq/driving-after/']);
});

for (const [look, query] of [
  ['results', 'side effects'],
  ['a crisis card', 'i want to die'],
  ['an emergency card', 'chest pain now'],
  ['nothing found', 'zxqv wkpj'],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the search with ${look} is free of faults on a ${colorScheme} screen`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(kinds.faq);
      await findSearch(page).find(query);
      expect(await listViolations(page)).toEqual([]);
    });
  }
}
