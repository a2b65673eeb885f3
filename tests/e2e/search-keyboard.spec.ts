import { expect, test } from '@playwright/test';
import { kinds } from './addresses';
import { findSearch, holdIndex } from './search-page';

test('Enter opens the best answer', async ({ page }) => {
  await page.goto(kinds.faq);
  const search = findSearch(page);
  await search.find('can i drive');
  await search.field.press('Enter');
  await expect(page).toHaveURL(/\/faq\/driving-after\/$/);
});

test('Enter pressed too early opens the best answer once it is known', async ({ page }) => {
  const release = await holdIndex(page);
  await page.goto(kinds.faq);
  const search = findSearch(page);
  await search.field.fill('can i drive');
  await search.field.press('Enter');
  await search.reach('loading');
  await expect(page).toHaveURL(/\/faq\/#q=/);
  await release();
  await expect(page).toHaveURL(/\/faq\/driving-after\/$/);
});

test('Enter while the rest of the search is on its way waits for it, also where an older query was answered', async ({
  page,
}) => {
  await page.goto(kinds.faq);
  const search = findSearch(page);
  const release = await holdIndex(page, '**/search-index/answers-later.*');
  await search.find('how much does ketamine therapy cost');
  await search.field.fill('can i drive home the same day');
  await search.reach('loading');
  await search.field.press('Enter');
  await expect(page).toHaveURL(/\/faq\/#q=can/);
  await release();
  await expect(page).toHaveURL(/\/faq\/driving-after\/$/);
});

test('Enter in an empty field, or with nothing found, stays on the page', async ({ page }) => {
  await page.goto(kinds.faq);
  const search = findSearch(page);
  await search.field.press('Enter');
  await search.find('zxqv wkpj');
  await search.field.press('Enter');
  await expect(search.noResults).toBeVisible();
  await expect(page).toHaveURL(/\/faq\/#q=zxqv%20wkpj$/);
});

test('the arrow keys go from the field through the results and back', async ({ page }) => {
  await page.goto(kinds.faq);
  const search = findSearch(page);
  await search.find('side effects');
  await search.field.press('ArrowDown');
  await expect(search.links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(search.links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(search.field).toBeFocused();
});

test('the last result is the last stop of the arrow keys', async ({ page }) => {
  await page.goto(kinds.faq);
  const search = findSearch(page);
  await search.find('side effects');
  await search.links.last().focus();
  await page.keyboard.press('ArrowDown');
  await expect(search.links.last()).toBeFocused();
});

test('Escape empties the search, from the field and from a result', async ({ page }) => {
  await page.goto(kinds.faq);
  const search = findSearch(page);
  for (const steps of [[], ['ArrowDown']]) {
    await search.find('driving');
    for (const key of steps) await search.field.press(key);
    await page.keyboard.press('Escape');
    await expect(search.field).toHaveValue('');
    await expect(search.field).toBeFocused();
    await search.reach('idle');
    await expect(page).toHaveURL(/\/faq\/$/);
  }
});

test('Tab goes from the field to the results, in order', async ({ page }) => {
  await page.goto(kinds.faq);
  const search = findSearch(page);
  await search.find('driving');
  await search.links.first().focus();
  await page.keyboard.press('Tab');
  await expect(search.links.nth(1)).toBeFocused();
});
