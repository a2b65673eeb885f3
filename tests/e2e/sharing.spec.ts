import { expect, type Page, test } from '@playwright/test';
import { kinds } from './addresses';
import { findCopyButton, findStatus, permalink } from './share-bar';

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

test.describe('mail, text messages and QR', () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled });

      test('mail and text messages are filled in', async ({ page }) => {
        await page.goto(kinds.answer);
        const mail = new URL((await page.getByRole('link', { name: 'Email' }).getAttribute('href')) ?? '');
        expect(mail.protocol + mail.pathname).toBe('mailto:');
        expect(mail.searchParams.get('subject')).toBe('Can I drive after a session?');
        expect(mail.searchParams.get('body')).toBe(permalink);
        const text = (await page.getByRole('link', { name: 'Text', exact: true }).getAttribute('href')) ?? '';
        expect(decodeURIComponent(text)).toBe(`sms:?&body=${permalink}`);
      });

      test('a QR code is shown when it is asked for', async ({ page }) => {
        const asked: string[] = [];
        page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
        await page.setViewportSize({ width: 320, height: 640 });
        await page.goto(kinds.answer);
        await page.getByText('Show a QR code').scrollIntoViewIfNeeded();
        // Browsers fetch every picture at once where scripts are off.
        if (javaScriptEnabled) expect(asked).not.toContain('/qr/faq/driving-after.svg');
        await page.getByText('Show a QR code').focus();
        await page.keyboard.press('Enter');
        const code = page.locator('share-bar').getByRole('img', { name: /QR code/ });
        await expect(code).toBeVisible();
        await expect.poll(() => asked).toContain('/qr/faq/driving-after.svg');
      });
    });
  }
});

for (const width of [320, 1280]) {
  test(`the ways to share fit a screen of ${width} pixels, and none moves when others come`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    let release = (): void => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route('**/elements/share-bar.*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(kinds.answer, { waitUntil: 'commit' });
    const text = page.locator('.ways').getByRole('link', { name: 'Text' });
    await text.waitFor();
    const before = await text.boundingBox();
    release();
    await expect(findCopyButton(page)).toBeVisible();
    expect(await text.boundingBox()).toEqual(before);
    const height = (await page.locator('.ways').boundingBox())?.height;
    expect(height).toBeLessThanOrEqual(width === 320 ? 3 * 44 + 2 * 8 : 44);
  });
}
