import { expect, test } from '@playwright/test';
import { kinds } from './addresses';

const findWord = 'a.term[href$="#esketamine"]';

test('a word is explained in place when the pointer rests on it, and stays while it is read', async ({
  page,
}) => {
  await page.goto(kinds.article);
  const note = page.locator('#term-note');
  await page.locator(findWord).first().hover();
  await expect(note).toBeVisible();
  await note.hover();
  await page.waitForTimeout(500);
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

test('the note says how a hard word is pronounced', async ({ page }) => {
  await page.goto(kinds.article);
  await page.locator(findWord).first().hover();
  await expect(page.locator('#term-note strong')).toHaveText(/^esketamine \(.+\)$/);
});

test.describe('on a screen that is touched', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('the first tap explains a word inside the screen, the second leads to the glossary', async ({
    page,
  }) => {
    await page.goto(kinds.article);
    const word = page.locator(findWord).first();
    await word.tap();
    const note = page.locator('#term-note');
    await expect(note).toBeVisible();
    const box = await note.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    await word.tap();
    await expect(page).toHaveURL(/\/glossary\/#esketamine$/);
  });
});
