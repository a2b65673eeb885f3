import { expect, type Page, test } from '@playwright/test';
import { kinds } from './addresses';
import { findStatus, listTitles, openWith, readStored, three } from './kept-pages';

test.describe('a list that someone shared', () => {
  const fragment = '#ids=faq/driving-after,faq/blood-pressure,faq/no-such-answer';
  const findShared = (page: Page) => page.getByRole('region', { name: 'A list someone shared with you' });

  test('stands beside the own one, changes nothing by itself, and is never sent', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    await openWith(page, three, fragment);
    await expect(findShared(page).getByRole('listitem')).toHaveCount(2);
    await expect(findShared(page)).toContainText('One page of this list is no longer here.');
    await expect(findShared(page).getByRole('button', { name: /^(Remove|Move)/ })).toHaveCount(0);
    await expect(listTitles(page)).toHaveCount(3);
    expect(await readStored(page)).toContain(JSON.stringify(three));
    expect(asked.filter((url) => url.includes('blood-pressure'))).toEqual([]);
  });

  test('is added to the own one when the reader says so, and can be taken back', async ({ page }) => {
    await openWith(page, three, fragment);
    await findShared(page).getByRole('button', { name: 'Add these to my list' }).click();
    await expect(findStatus(page)).toHaveText('1 page added to your list');
    await expect(findShared(page)).toBeHidden();
    await expect(page).toHaveURL(/\/saved\/$/);
    expect(await readStored(page)).toContain(JSON.stringify([...three, 'faq/blood-pressure']));
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await readStored(page)).toContain(JSON.stringify(three));
  });

  test('is closed without being kept', async ({ page }) => {
    await page.goto(kinds.saved + fragment);
    await findShared(page).getByRole('button', { name: 'Close this list' }).click();
    await expect(findShared(page)).toBeHidden();
    await expect(page).toHaveURL(/\/saved\/$/);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('opens in a tab that shows the list already, and through programs that encode addresses', async ({
    page,
  }) => {
    await page.goto(kinds.saved);
    await expect(findShared(page)).toBeHidden();
    await page.evaluate(() => {
      location.hash = '#ids=faq%2Fdriving-after%2Ccompare';
    });
    await expect(findShared(page).getByRole('listitem')).toHaveCount(2);
  });

  test('offers nothing to add when all of it is on the own list', async ({ page }) => {
    await openWith(page, three, '#ids=compare');
    await expect(findShared(page)).toBeVisible();
    await expect(findShared(page).getByRole('button', { name: 'Add these to my list' })).toBeHidden();
  });

  test('cannot bring in what is not a page of the site', async ({ page }) => {
    await page.goto(`${kinds.saved}#ids=javascript:alert(1),//evil.example,<b>x</b>`);
    await expect(page.getByText('Nothing is on it yet.')).toBeVisible();
    await expect(findShared(page)).toBeHidden();
  });
});
