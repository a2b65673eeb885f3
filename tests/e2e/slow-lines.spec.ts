import { expect, type Page, test } from '@playwright/test';
import { kinds } from './addresses';
import { serveInHalves } from './serve-in-halves';

/** Holds some scripts back until they are let go. */
async function hold(page: Page, scripts: string): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(scripts, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

for (const [address, target, element] of [
  [`${kinds.article}#mood`, '#mood', 'share-bar'],
  ['/glossary/#placebo', '#placebo', 'share-bar'],
  ['/faq/#answer-driving-after', '#answer-driving-after', 'faq-search'],
] as const)
  test(`a link to ${address} leads there before the page's script has come`, async ({ page }) => {
    const release = await hold(page, '**/elements/**');
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator(target)).toBeInViewport();
    expect(await page.locator('[data-connected]').count()).toBe(0);
    release();
    await expect(page.locator(`${element}[data-connected]`)).toHaveCount(1);
    await expect(page.locator(target)).toBeInViewport();
  });

test('a search asks for what its engine needs together with the engine', async ({ page }) => {
  const release = await hold(page, '**/elements/search-engine.*');
  await page.goto(kinds.search);
  const chunk = (await page.locator('faq-search').getAttribute('engine-chunks')) ?? '';
  const asked = page.waitForRequest((request) => request.url().endsWith(chunk));
  await page.getByRole('searchbox').fill('driving');
  await asked;
  await expect(page.locator('[data-results] a')).toHaveCount(0);
  release();
  await expect(page.locator('[data-results] a').first()).toBeVisible();
});

for (const [path, element] of [
  [kinds.article, 'share-bar'],
  [kinds.answer, 'share-bar'],
  [kinds.tool, 'share-bar'],
  ['/tools/cost/', 'share-bar'],
  [kinds.faq, 'faq-search'],
  [kinds.saved, 'saved-list'],
] as const)
  test(`the scripts of ${path} wait for the rest of a page that comes slowly`, async ({ page }) => {
    const server = await serveInHalves();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    try {
      const script = page.waitForResponse(/\/elements\//);
      await page.goto(server.url + path, { waitUntil: 'commit' });
      await (await script).finished();
      await page.waitForTimeout(500);
      expect(await page.locator('[data-connected]').count()).toBe(0);
      expect(await page.locator('footer').count()).toBe(0);
      server.sendRest();
      await expect(page.locator(`${element}[data-connected]`)).toHaveCount(1);
      expect(errors).toEqual([]);
    } finally {
      server.close();
    }
  });
