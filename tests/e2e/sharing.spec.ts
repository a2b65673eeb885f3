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

  test('the link of a section is copied where it stands, and the page does not move', async ({ page }) => {
    await page.goto(kinds.article);
    const link = page.getByRole('link', { name: 'Link to “Mood and thinking can get worse”' });
    await link.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(findStatus(page)).toHaveText('Link to this section copied');
    await expect(findStatus(page)).toBeInViewport({ ratio: 1 });
    expect(await readClipboard(page)).toBe('https://ketamine-plainly.example/topics/side-effects/#mood');
    await expect(page).toHaveURL(/#mood$/);
    await expect(link).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(place);
  });

  test('the key messages, a word and a claim have links of their own', async ({ page }) => {
    await page.goto(kinds.article);
    await page.getByRole('link', { name: 'Link to “In short”' }).click();
    await expect(findStatus(page)).toHaveText('Link to this section copied');
    expect(await readClipboard(page)).toMatch(/\/topics\/side-effects\/#in-short$/);
    await page.goto(kinds.glossary);
    await page.getByRole('link', { name: 'Link to “placebo”' }).click();
    await expect(findStatus(page)).toHaveText('Link to this section copied');
    expect(await readClipboard(page)).toMatch(/\/glossary\/#placebo$/);
    await page.goto(kinds.claims);
    await page
      .getByRole('link', { name: /^Link to this claim/ })
      .first()
      .click();
    await expect(findStatus(page)).toHaveText('Link to this section copied');
    expect(await readClipboard(page)).toMatch(/\/claims\/#[a-z0-9-]+$/);
  });

  test('the copied address names the section that the reader has come to', async ({ page }) => {
    await page.goto(`${kinds.article}#mood`);
    await findCopyButton(page).click();
    await expect(findStatus(page)).toHaveText('Link copied');
    expect(await readClipboard(page)).toBe('https://ketamine-plainly.example/topics/side-effects/#mood');
  });

  test('the message goes away, and is said anew for the next copy', async ({ page }) => {
    await page.clock.install();
    await page.goto(kinds.answer);
    await findCopyButton(page).click();
    await page.clock.runFor(500);
    await expect(findStatus(page)).toHaveText('Link copied');
    await page.clock.runFor(7000);
    await expect(findStatus(page)).toHaveText('');
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

test.describe('where copying is refused', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      Object.defineProperty(Clipboard.prototype, 'writeText', { value: refuse });
    }),
  );

  for (const { what, address, press, copied } of [
    { what: 'a page', address: kinds.answer, press: 'Copy link', copied: permalink },
    {
      what: 'a section',
      address: kinds.article,
      press: 'Link to “Mood and thinking can get worse”',
      copied: 'https://ketamine-plainly.example/topics/side-effects/#mood',
    },
  ]) {
    test(`a field holds the link of ${what}, selected, in view, and the reader is told`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      await page
        .locator('button, a')
        .and(page.getByLabel(press).or(page.getByText(press)))
        .first()
        .click();
      const field = page.getByLabel('Copy this by hand');
      await expect(field).toBeFocused();
      await expect(field).toBeInViewport();
      await expect(field).toHaveValue(copied);
      await expect(field).not.toBeEditable();
      const selected = await field.evaluate((element: HTMLTextAreaElement) =>
        element.value.slice(element.selectionStart, element.selectionEnd),
      );
      expect(selected).toBe(copied);
      await expect(findStatus(page)).toContainText('does not allow copying');
      await findCopyButton(page).click();
      await expect(field).toHaveCount(1);
    });
  }
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
