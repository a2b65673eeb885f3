import { expect, test } from '@playwright/test';
import { kinds } from './addresses';
import { tabTo } from './tab-to';

// Whole tasks, from the top of a page on, with nothing but keys.

test('from the home page to an answer by search', async ({ page }) => {
  await page.goto(kinds.home);
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('[role="search"] input'))) break;
  }
  await page.keyboard.type('can i drive');
  await expect(page.locator('[data-search-state="ready"] [data-results] > li').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-results] a').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/faq\/driving-after\/$/);
});

test('to a section by the contents of an article', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(kinds.article);
  await tabTo(page, 'On this page');
  await page.keyboard.press('Enter');
  await tabTo(page, 'What to ask');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: 'What to ask' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
});

test('copying the link of an answer, and keeping the page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(kinds.answer);
  await tabTo(page, 'Copy link');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/faq\/driving-after\/$/);
  await tabTo(page, 'Remember this page');
  await page.keyboard.press('Space');
  await expect(page.getByRole('status')).toHaveText('In your list, on this device');
  await tabTo(page, 'Your saved pages');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/saved\/$/);
  await tabTo(page, 'Can I drive after a session?');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/faq\/driving-after\/$/);
});

test('through a wide table of treatments side by side', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/compare/');
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('.table-scroll'))) break;
  }
  const table = page.locator('.table-scroll:focus');
  await expect(table).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('ticking off what to prepare', async ({ page }) => {
  await page.goto('/tools/preparing/');
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('main [type="checkbox"]'))) break;
  }
  await page.keyboard.press('Space');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(true);
});

test('reading what a word means in place, and going on', async ({ page }) => {
  await page.goto(kinds.article);
  await tabTo(page, 'esketamine');
  const note = page.locator('#term-note');
  await expect(note).toBeVisible();
  await expect(page.locator('a.term:focus')).toHaveAttribute('aria-describedby', 'term-note');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(note).toBeHidden();
});
