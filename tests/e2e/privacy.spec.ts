import { expect, type Page, test } from '@playwright/test';
import { addresses, kinds } from './addresses';
import { listenIn, listTraces } from './listen-in';

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

test('reading, copying and printing leave nothing behind either', async ({ page, context, baseURL }) => {
  const heard = await listenIn(page, new URL(baseURL ?? '').origin);
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
    const heard = await listenIn(page, new URL(baseURL ?? '').origin);
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

test('no address tells the next site where the reader came from', async ({ request }) => {
  const response = await request.get(kinds.answer);
  expect(response.headers()['referrer-policy']).toBe('no-referrer');
  expect(response.headers()['set-cookie']).toBeUndefined();
});
