import { expect, type Page, test } from '@playwright/test';
import { kinds } from './addresses';
import { findSearch, holdIndex } from './search-page';

const countSteps = (page: Page): Promise<number> => page.evaluate(() => history.length);

test('what is typed is kept in the fragment, where no server sees it', async ({ page }) => {
  await page.goto(kinds.faq);
  const search = findSearch(page);
  const before = await countSteps(page);
  await search.find('can i drive');
  await expect(page).toHaveURL(/\/faq\/#q=can%20i%20drive$/);
  expect(await countSteps(page)).toBe(before);
  await search.field.fill('');
  await expect(page).toHaveURL(/\/faq\/$/);
});

test('an address with #q= is searched on arrival', async ({ page }) => {
  await page.goto('/faq/#q=driving%20home');
  const search = findSearch(page);
  await search.reach('ready');
  await expect(search.field).toHaveValue('driving home');
  expect(await search.listPaths(1)).toEqual(['/faq/driving-after/']);
});

test('an address with ?q= is searched, and replaced before anything else happens', async ({ page }) => {
  const release = await holdIndex(page);
  await page.goto('/faq/?q=driving+home');
  await expect(page).toHaveURL(/\/faq\/#q=driving%20home$/);
  const search = findSearch(page);
  await search.reach('loading');
  await expect(search.field).toHaveValue('driving home');
  await release();
  await search.reach('ready');
  expect(await search.listPaths(1)).toEqual(['/faq/driving-after/']);
});

test('odd letters in an address are read as they were meant', async ({ page }) => {
  const query = '100% "safe" & sound?';
  await page.goto(`/faq/#q=${encodeURIComponent(query)}`);
  await expect(findSearch(page).field).toHaveValue(query);
  await page.goto('about:blank');
  await page.goto('/faq/#q=100%');
  await expect(findSearch(page).field).toHaveValue('100%');
});

test('an address without a query is left as it came', async ({ page }) => {
  await page.goto('/faq/#session');
  await findSearch(page).reach('idle');
  await expect(page).toHaveURL(/\/faq\/#session$/);
});

test('Back from an answer restores the search', async ({ page }) => {
  await page.goto(kinds.faq);
  await findSearch(page).find('nausea');
  const results = await findSearch(page).listPaths(20);
  await findSearch(page).links.first().click();
  await expect(page.locator('article[data-kind="faq"]')).toBeVisible();
  await page.goBack();
  const search = findSearch(page);
  await search.reach('ready');
  await expect(search.field).toHaveValue('nausea');
  expect(await search.listPaths(20)).toEqual(results);
});

test('no request ever carries what was typed, and nothing is stored', async ({ page, context, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(kinds.faq);
  const search = findSearch(page);
  await search.field.pressSequentially('wellbutrin');
  await search.reach('ready');
  await search.field.press('Enter');
  await page.goto('/');
  await findSearch(page).find('wellbutrin');
  expect(asked.filter((line) => line.replace(/#.*/, '').includes('wellbutrin'))).toEqual([]);
  expect(asked.filter((line) => !line.startsWith(`${baseURL}`))).toEqual([]);
  expect(said).toEqual([]);
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
  expect({ stored, cookies: await context.cookies() }).toEqual({ stored: 0, cookies: [] });
});

test('a reader who only reads loads no index, and one who searches its first file before the other', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(kinds.faq, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.startsWith('/search-index/'))).toEqual([]);
  await findSearch(page).field.focus();
  const listFiles = () => asked.filter((path) => path.startsWith('/search-index/'));
  await expect.poll(() => listFiles().length).toBe(2);
  await findSearch(page).find('driving');
  expect(listFiles()).toEqual([
    expect.stringMatching(/answers\.[0-9a-f]+\.json$/),
    expect.stringMatching(/answers-later\.[0-9a-f]+\.json$/),
  ]);
});
