import { expect, type Page, test } from '@playwright/test';
import { kinds } from './addresses';

const permalink = 'https://ketamine-plainly.example/faq/driving-after/';

const readClipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const findStatus = (page: Page) => page.locator('share-bar').getByRole('status');
const findCopyButton = (page: Page) => page.getByRole('button', { name: 'Copy link' });

test.describe('where copying is allowed', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copy link writes the permanent address and says so', async ({ page }) => {
    await page.goto(kinds.answer);
    await expect(findStatus(page)).toHaveText('');
    await findCopyButton(page).click();
    await expect(findStatus(page)).toHaveText('Link copied');
    expect(await readClipboard(page)).toBe(permalink);
  });

  test('copy link works from the keyboard, and keeps the focus on its button', async ({ page }) => {
    await page.goto(kinds.answer);
    await findCopyButton(page).focus();
    await page.keyboard.press('Enter');
    await expect(findStatus(page)).toHaveText('Link copied');
    await expect(findCopyButton(page)).toBeFocused();
    expect(await readClipboard(page)).toBe(permalink);
  });

  test('the copied address names the section whose permalink the reader chose', async ({ page }) => {
    await page.goto(kinds.article);
    await page.getByRole('link', { name: 'Link to “Mood can get worse”' }).click();
    await expect(page).toHaveURL(/#mood$/);
    await findCopyButton(page).click();
    await expect(findStatus(page)).toHaveText('Link copied');
    expect(await readClipboard(page)).toBe('https://ketamine-plainly.example/topics/side-effects/#mood');
  });

  test('the copied address keeps nothing of a skip link, a citation or a search', async ({ page }) => {
    for (const fragment of ['#main', '#cite-1', '#q=driving']) {
      await page.goto('about:blank');
      await page.goto(kinds.answer + fragment);
      await findCopyButton(page).click();
      await expect(findStatus(page)).toHaveText('Link copied');
      expect(await readClipboard(page)).toBe(permalink);
    }
  });
});

test('where copying is refused, the address is selected and the reader is told', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Object.defineProperty(Clipboard.prototype, 'writeText', { value: refuse });
  });
  await page.goto(kinds.answer);
  await findCopyButton(page).click();
  await expect(findStatus(page)).toContainText('The address above is selected');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(permalink);
});

test('a browser that cannot share shows no share button', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await page.goto(kinds.answer);
  await expect(findCopyButton(page)).toBeVisible();
  await expect(page.locator('[data-share]')).toBeHidden();
});

/** Gives the browser a way to share that keeps what it was handed in `window.shared`. */
async function stubShare(page: Page, outcome: 'done' | 'AbortError' | 'NotAllowedError'): Promise<void> {
  await page.addInitScript((name) => {
    const share = (facts: unknown) => {
      Object.assign(window, { shared: facts });
      return name === 'done' ? Promise.resolve() : Promise.reject(new DOMException(name, name));
    };
    Object.defineProperty(Navigator.prototype, 'share', { value: share, configurable: true });
  }, outcome);
}

test('a browser that can share is handed the title and the permanent address', async ({ page }) => {
  await stubShare(page, 'done');
  await page.goto(kinds.answer);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const shared = await page.evaluate(() => Reflect.get(window, 'shared'));
  expect(shared).toEqual({ title: 'Can I drive after a session?', url: permalink });
});

test('a share that the reader calls off says nothing, and one that fails says what to do', async ({
  page,
}) => {
  await stubShare(page, 'AbortError');
  await page.goto(kinds.answer);
  const share = page.getByRole('button', { name: 'Share', exact: true });
  await share.click();
  await expect(findStatus(page)).toHaveText('');
  await stubShare(page, 'NotAllowedError');
  await page.reload();
  await share.click();
  await expect(findStatus(page)).toHaveText('Sharing did not work. Copy the link instead.');
});

test('every heading of a text has a permalink of its own, named after it', async ({ page }) => {
  await page.goto(kinds.article);
  const heads = page.locator('.prose .section-head');
  const titles = await heads.getByRole('heading').allInnerTexts();
  expect(titles.length).toBeGreaterThan(5);
  for (const [place, title] of titles.entries()) {
    const link = heads.nth(place).getByRole('link', { name: `Link to “${title}”` });
    const id = await heads.nth(place).getByRole('heading').getAttribute('id');
    await expect(link).toHaveAttribute('href', `#${id}`);
  }
});

test('print opens the dialog of the browser', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { printed: true });
  });
  await page.goto(kinds.answer);
  await page.getByRole('button', { name: 'Print' }).click();
  expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toBe(true);
});
