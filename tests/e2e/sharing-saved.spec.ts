import { expect, test } from '@playwright/test';
import { kinds } from './addresses';
import { findStatus, listTitles, openWith, readStored, three, threeTitles } from './kept-pages';

const home = 'https://ketamine-plainly.example';

test.describe('the list', () => {
  test('keeps its order, and moves a page by keyboard with the focus on its button', async ({ page }) => {
    await openWith(page, three);
    await expect(listTitles(page)).toContainText(threeTitles);
    const down = page.getByRole('button', { name: 'Move down: Can I drive after a session?' });
    await down.focus();
    await page.keyboard.press('Enter');
    await expect(down).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(findStatus(page)).toHaveText('Moved to place 3 of 3');
    await expect(page.getByRole('button', { name: 'Move up: Can I drive after a session?' })).toBeFocused();
    expect(await readStored(page)).toContain('["topics/side-effects","compare","faq/driving-after"]');
  });

  test('a removed page is brought back by Undo, which has the focus', async ({ page }) => {
    await openWith(page, three);
    await page.getByRole('button', { name: 'Remove: Side effects and serious risks' }).click();
    await expect(findStatus(page)).toHaveText('Removed: Side effects and serious risks');
    await expect(listTitles(page)).toHaveCount(2);
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(listTitles(page)).toContainText(threeTitles);
    expect(await readStored(page)).toContain(JSON.stringify(three));
    await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
  });

  test('is cleared in one tap, leaves nothing behind, and can be brought back', async ({ page }) => {
    await openWith(page, three);
    await page.getByRole('button', { name: 'Clear the list' }).click();
    await expect(page.getByText('Nothing is on it yet.')).toBeVisible();
    expect(await readStored(page)).toBeNull();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(listTitles(page)).toHaveCount(3);
  });

  test('a page that is gone is counted, and does not break the others', async ({ page }) => {
    await openWith(page, ['faq/no-such-answer', 'compare']);
    await expect(listTitles(page)).toHaveCount(1);
    await expect(page.getByText('One page of this list is no longer here.')).toBeVisible();
  });

  test('fits a narrow screen, with room to tap', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openWith(page, three, '#ids=faq/blood-pressure');
    await expect(listTitles(page)).toHaveCount(3);
    const { width, small } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      small: [...document.querySelectorAll('saved-list button')]
        .filter((button) => button.checkVisibility())
        .filter(
          (button) => button.getBoundingClientRect().height < 44 || button.getBoundingClientRect().width < 44,
        )
        .map((button) => button.textContent),
    }));
    expect(width).toBe(320);
    expect(small).toEqual([]);
  });

  test('prints as titles with their addresses, and nothing to press', async ({ page }) => {
    await openWith(page, three);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(/\/faq\/driving-after\/$/)).toBeVisible();
    await expect(page.locator('button:visible, nav:visible')).toHaveCount(0);
  });
});

test.describe('passing the list on', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('as text, and as one link that carries it after a #', async ({ page, baseURL }) => {
    await openWith(page, three.slice(0, 2));
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(findStatus(page)).toHaveText('List copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `Ketamine, Plainly\n\nCan I drive after a session?\n${baseURL}/faq/driving-after/\n\nSide effects and serious risks\n${baseURL}/topics/side-effects/`,
    );
    await page.getByRole('button', { name: 'Copy a link to this list' }).click();
    await expect(findStatus(page)).toHaveText('Link to your list copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${home}/saved/#ids=faq/driving-after,topics/side-effects`,
    );
  });

  test('through the browser, where it can', async ({ page }) => {
    await page.addInitScript(() => {
      const share = (facts: unknown) => {
        Object.assign(window, { shared: facts });
        return Promise.resolve();
      };
      Object.defineProperty(Navigator.prototype, 'share', { value: share, configurable: true });
    });
    await openWith(page, ['compare']);
    await page.getByRole('button', { name: 'Share this list' }).click();
    expect(await page.evaluate(() => Reflect.get(window, 'shared'))).toMatchObject({
      url: `${home}/saved/#ids=compare`,
    });
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs and what else can be done', async ({ page }) => {
    await page.goto(kinds.saved);
    await expect(page.getByText('Your list needs JavaScript.')).toBeVisible();
    await expect(page.getByText('Set a bookmark')).toBeVisible();
    await expect(page.locator('button:visible')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Where your list is kept' })).toBeVisible();
  });
});

test('reading, sharing and looking at the list store nothing', async ({ page }) => {
  for (const address of [kinds.article, kinds.answer, kinds.saved, `${kinds.saved}#ids=compare`]) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  }
});
