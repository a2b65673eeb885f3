import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { groupAddresses, kinds } from './addresses';

/** Notes, from now on, all that a page says to the console, and all it asks of anyone but the site. */
async function listen(page: Page, origin: string): Promise<string[]> {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) heard.push(`request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A reader who goes on before the icon has come calls it off.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') heard.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('websocket', (socket) => heard.push(`socket: ${socket.url()}`));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    ),
  );
  return heard;
}

/** All that a page has left on the device. */
async function listTraces(page: Page, context: BrowserContext): Promise<string[]> {
  const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
  ]);
  return [...cookies, ...stored];
}

for (const group of groupAddresses(20)) {
  test(`the pages from ${group[0]} on ask nobody else, say nothing and leave nothing behind`, async ({
    page,
    context,
    baseURL,
  }) => {
    const heard = await listen(page, new URL(baseURL ?? '').origin);
    for (const address of group) {
      await page.goto(address);
      expect({ address, heard, traces: await listTraces(page, context) }).toEqual({
        address,
        heard: [],
        traces: [],
      });
    }
    await page.waitForLoadState('networkidle');
    expect(heard).toEqual([]);
  });
}

test('reading, copying and printing leave nothing behind either', async ({ page, context, baseURL }) => {
  const heard = await listen(page, new URL(baseURL ?? '').origin);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(kinds.article);
  await page.locator('.prose a[data-cite]').first().click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(heard).toEqual([]);
  expect(await listTraces(page, context)).toEqual([]);
});

test('the listener would hear a page that misbehaves', async ({ page, context, baseURL }) => {
  const heard = await listen(page, new URL(baseURL ?? '').origin);
  await page.goto(kinds.text);
  await page.evaluate(() => {
    localStorage.setItem('visits', '1');
    const tracker = document.createElement('img');
    tracker.src = 'https://tracker.example/pixel.png';
    document.body.append(tracker);
  });
  await expect.poll(() => heard.some((line) => line.includes('policy: img-src'))).toBe(true);
  expect(await listTraces(page, context)).toEqual(['localStorage visits']);
});

test('no address tells the next site where the reader came from', async ({ request }) => {
  const response = await request.get(kinds.answer);
  expect(response.headers()['referrer-policy']).toBe('no-referrer');
  expect(response.headers()['set-cookie']).toBeUndefined();
});
