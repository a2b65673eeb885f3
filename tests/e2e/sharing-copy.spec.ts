import { expect, type Page, test } from '@playwright/test';
import { kinds } from './addresses';
import { findCopyButton, findStatus, permalink } from './share-bar';

const readClipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

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
