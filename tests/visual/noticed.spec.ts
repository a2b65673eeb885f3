import { expect, type Page, test } from '@playwright/test';
import { kinds } from '../e2e/addresses';
import { openIn, pageLooks, toOptions } from './looks';
import { PictureBook, skipForOtherChromium, tolerance } from './picture-book';

const [look] = pageLooks;
if (look === undefined) throw new Error('no look');

// A change to try comes from the browser, which the policy of the page does not bind.
test.use({ ...toOptions(look), bypassCSP: true });

const picture = ['pages', look.name, 'answer.png'];

const changes: Record<string, string> = {
  'the color of links, a little lighter': 'a { color: #0f5a54 !important }',
  'the ground, a shade warmer': ':root { background: #f8f3e8 !important }',
  'a title moved by 4 pixels': 'h1 { margin-top: 4px !important }',
  'corners that are square': '.care-card, aside { border-radius: 0 !important }',
  'a line under the header that is gone': 'body > header { border-bottom: 0 !important }',
  'letters a little lighter': 'h1 { font-weight: 400 !important }',
};

test.beforeEach(async ({ page }) => {
  test.skip(test.info().config.updateSnapshots === 'all', 'the pictures are being drawn');
  skipForOtherChromium(page);
  await openIn(page, look, kinds.answer);
  await new PictureBook(page).skipForOtherWords(picture);
});

/** Whether the open page looks as its kept picture does. */
async function looksTheSame(page: Page): Promise<boolean> {
  const taken = await new PictureBook(page).take('');
  try {
    expect(taken).toMatchSnapshot(picture, tolerance);
    return true;
  } catch {
    return false;
  }
}

test('a page that nobody changed looks the same', async ({ page }) => {
  expect(await looksTheSame(page)).toBe(true);
});

for (const [change, content] of Object.entries(changes)) {
  test(`a change is noticed: ${change}`, async ({ page }) => {
    await page.addStyleTag({ content });
    expect(await looksTheSame(page)).toBe(false);
  });
}
