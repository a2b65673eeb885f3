import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { addresses, groupAddresses, kinds } from './addresses';

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

/** Every query string that a page sends, from now on. */
function listQueries(page: Page): string[] {
  const queries: string[] = [];
  page.on('request', (request) => {
    const { search } = new URL(request.url());
    if (search !== '') queries.push(request.url());
  });
  return queries;
}

/** Types into, ticks and chooses in everything that a page offers for it. Returns how many fields there were. */
async function fillEverything(page: Page, words: string): Promise<number> {
  const fields = page.locator('main').locator('input, textarea, select');
  const count = await fields.count();
  for (let at = 0; at < count; at++) {
    const field = fields.nth(at);
    if (!(await field.isVisible())) continue;
    const type = await field.evaluate((one) => (one as HTMLInputElement).type);
    const isKeeping = (
      await field.evaluate((one) => (one as HTMLInputElement).labels?.[0]?.textContent ?? '')
    ).includes('Keep my');
    if (isKeeping) continue;
    if (type === 'checkbox' || type === 'radio') await field.click();
    else if (type === 'select-one') await field.selectOption({ index: 1 });
    else await field.fill(type === 'number' ? '3' : words);
  }
  return count;
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

const secret = 'k7 secret words';

for (const address of addresses.filter(
  (path) =>
    path.startsWith('/tools/') ||
    path === '/faq/' ||
    path === '/search/' ||
    path === '/' ||
    path === '/saved/',
)) {
  test(`what is typed on ${address} is sent nowhere and kept nowhere unasked`, async ({
    page,
    context,
    baseURL,
  }) => {
    const heard = await listen(page, new URL(baseURL ?? '').origin);
    const queries = listQueries(page);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await fillEverything(page, secret);
    for (const button of await page.getByRole('button', { name: /^Copy/ }).all())
      if (await button.isVisible()) await button.click();
    await page.waitForLoadState('networkidle');
    expect({ heard, queries, traces: await listTraces(page, context) }).toEqual({
      heard: [],
      queries: [],
      traces: [],
    });
  });
}

test('a sheet is kept when the reader ticks the box, and gone when it is cleared', async ({
  page,
  context,
}) => {
  await page.goto('/tools/questions/');
  await page.getByLabel('My own question 1').fill(secret);
  await page.getByLabel('Keep my answers on this device').check();
  expect(await listTraces(page, context)).toEqual([expect.stringMatching(/^localStorage worksheet:/)]);
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  expect(await listTraces(page, context)).toEqual([]);
});

test('a link with ?q= made elsewhere reveals its words once, and is replaced at once', async ({ page }) => {
  const queries = listQueries(page);
  await page.goto('/faq/?q=driving');
  await expect(page).toHaveURL(/\/faq\/#q=driving$/);
  expect(queries).toHaveLength(1);
  await page.goto('/about/privacy/');
  await expect(page.getByText('Browsers do send that part, so the host can see those words.')).toBeVisible();
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
