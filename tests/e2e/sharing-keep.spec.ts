import { expect, type Page, test } from '@playwright/test';
import { kinds } from './addresses';
import { findStatus, key, listTitles, readStored } from './kept-pages';

const findKeep = (page: Page) => page.getByRole('button', { name: 'Remember this page' });

test.describe('keeping a page', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('works by keyboard, is said, is shown, and is undone by the same button', async ({ page }) => {
    await page.goto(kinds.answer);
    await expect(findKeep(page)).toHaveAttribute('aria-pressed', 'false');
    await findKeep(page).focus();
    await page.keyboard.press('Enter');
    await expect(findKeep(page)).toHaveAttribute('aria-pressed', 'true');
    await expect(findStatus(page)).toHaveText('In your list, on this device');
    expect(await findKeep(page).evaluate((button) => getComputedStyle(button, '::before').content)).toContain(
      '✓',
    );
    expect(await readStored(page)).toBe('{"version":1,"pages":["faq/driving-after"]}');
    await page.reload();
    await expect(findKeep(page)).toHaveAttribute('aria-pressed', 'true');
    await findKeep(page).click();
    await expect(findStatus(page)).toHaveText('Taken off your list');
    expect(await readStored(page)).toBeNull();
  });

  test('leads to the list, where the page stands with its kind', async ({ page }) => {
    await page.goto(kinds.article);
    await findKeep(page).click();
    await page.getByRole('main').getByRole('link', { name: 'Your saved pages' }).click();
    await expect(listTitles(page)).toHaveText(['Side effects and serious risks']);
    await expect(page.locator('[data-own-pages] > li')).toContainText('Topic');
    await listTitles(page).click();
    await expect(page).toHaveURL(/\/topics\/side-effects\/$/);
    await page.goBack();
    await page.goBack();
    await expect(findKeep(page)).toHaveAttribute('aria-pressed', 'true');
  });

  test('is seen at once in another tab', async ({ page, context }) => {
    await page.goto(kinds.saved);
    await expect(page.getByText('Nothing is on it yet.')).toBeVisible();
    const other = await context.newPage();
    await other.goto(kinds.answer);
    await findKeep(other).click();
    await expect(listTitles(page)).toHaveText(['Can I drive after a session?']);
  });

  test('says what else can be done where the browser keeps nothing', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'QuotaExceededError');
      };
      Object.defineProperty(Storage.prototype, 'setItem', { value: refuse });
      Object.defineProperty(Storage.prototype, 'getItem', { value: refuse });
    });
    await page.goto(kinds.answer);
    await findKeep(page).click();
    await expect(findStatus(page)).toContainText('Set a bookmark instead');
    await expect(findKeep(page)).toHaveAttribute('aria-pressed', 'false');
    await page.goto(kinds.saved);
    await expect(page.getByText('Nothing is on it yet.')).toBeVisible();
  });

  test('a broken list is an empty one, and stays as it is until the reader keeps a page', async ({
    page,
  }) => {
    for (const broken of [
      '',
      '{',
      'null',
      '7',
      '{"version":9,"pages":["compare"]}',
      '{"version":1,"pages":[1,"../x"]}',
    ]) {
      await page.goto(kinds.answer);
      await page.evaluate(([name = '', stored = '']) => localStorage.setItem(name, stored), [key, broken]);
      await page.goto(kinds.saved);
      await expect(page.getByText('Nothing is on it yet.')).toBeVisible();
      expect(await readStored(page)).toBe(broken);
    }
    await page.goto(kinds.answer);
    await findKeep(page).click();
    expect(await readStored(page)).toBe('{"version":1,"pages":["faq/driving-after"]}');
  });
});
