import { expect, type Page, type Route, test } from '@playwright/test';
import { kinds } from './addresses';
import { listViolations } from './axe';
import { findSearch } from './search-page';

test.beforeEach(({ page }) => page.goto(kinds.search).then(() => undefined));

const listGroups = (page: Page): Promise<string[]> =>
  page.locator('[data-results] [data-group]').allTextContents();

test('a query finds answers, sections of articles and words, kind by kind in one list', async ({ page }) => {
  const search = findSearch(page);
  await search.find('side effects');
  const paths = await search.listPaths(20);
  expect(paths[0]).toMatch(/^\/faq\/[a-z0-9-]+\/$/);
  expect(paths.filter((path) => /^\/topics\/[a-z-]+\/(#[a-z0-9-]+)?$/.test(path)).length).toBeGreaterThan(0);
  expect(paths.filter((path) => /^\/glossary\/#[a-z-]+$/.test(path)).length).toBeGreaterThan(0);
  expect((await listGroups(page)).sort()).toEqual(['Answers', 'In the articles', 'Words']);
  await expect(search.status).toHaveText(`${paths.length} results.`);
  const kindOf = (path: string): string => path.split('/')[1] ?? '';
  const order = paths.map(kindOf).filter((kind, place, all) => kind !== all[place - 1]);
  expect(new Set(order).size).toBe(order.length);
});

test('a section is told with its article, and leads to its heading', async ({ page }) => {
  const search = findSearch(page);
  await search.find('how many people get side effects');
  const section = search.results.filter({ has: page.locator('a[href="/topics/side-effects/#how-many"]') });
  await expect(section).toContainText('In: Side effects and serious risks');
  await section.getByRole('link').click();
  await expect(page.locator('#how-many')).toBeInViewport();
});

test('a medical word that no answer is about is found among the words, first', async ({ page }) => {
  const search = findSearch(page);
  await search.find('certainty');
  expect(await search.listPaths(1)).toEqual(['/glossary/#certainty']);
});

test('words of danger show help, and answers lead', async ({ page }) => {
  const search = findSearch(page);
  await search.find('i want to die');
  await expect(search.crisis).toBeVisible();
  expect(await search.listPaths(1)).toEqual(['/faq/help-right-now/']);
});

test('a search for supply shows safety answers only', async ({ page }) => {
  const search = findSearch(page);
  await search.find('where can i buy ketamine without a prescription');
  const paths = await search.listPaths(20);
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !path.startsWith('/faq/'))).toEqual([]);
});

test('nothing found is said, and the lists to browse stay', async ({ page }) => {
  const search = findSearch(page);
  await search.find('zxqv wkpj');
  await expect(search.noResults).toBeVisible();
  await expect(page.locator('[data-all-answers]')).toBeVisible();
});

test('answers stand before articles and words have arrived, and do not move then', async ({ page }) => {
  const held: Route[] = [];
  await page.route('**/search-index/site.*.json', (route) => void held.push(route));
  const search = findSearch(page);
  await search.field.fill('driving');
  await expect(search.links.first()).toHaveAttribute('href', '/faq/driving-after/');
  await search.reach('loading');
  const before = await search.links.first().boundingBox();
  await Promise.all(held.map((route) => route.continue()));
  await search.reach('ready');
  expect(await search.links.first().boundingBox()).toEqual(before);
  expect(await listGroups(page)).toContain('In the articles');
});

test('without articles and words the answers still come', async ({ page }) => {
  await page.route('**/search-index/site.*.json', (route) => route.abort());
  const search = findSearch(page);
  await search.find('driving');
  expect(await listGroups(page)).toEqual(['Answers']);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`results of all kinds are free of faults on a ${colorScheme} screen of 320 pixels`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await findSearch(page).find('side effects');
    expect(await listViolations(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
}
