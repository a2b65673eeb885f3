import { expect, test } from '@playwright/test';
import { kinds } from './addresses';

const published: [string, string][] = [
  ['/og.png', 'image/png'],
  ['/claims/og.png', 'image/png'],
  [`${kinds.answer}og.png`, 'image/png'],
  [`${kinds.article}og.png`, 'image/png'],
  ['/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/answers.json', 'application/json'],
];

for (const [path, type] of published) {
  test(`${path} may be shown by other sites, and says what it is`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe(type);
    expect(response.headers()['cross-origin-resource-policy']).toBe('cross-origin');
  });
}

test('the scripts of other sites may read the answers, and no page', async ({ request }) => {
  const readAllowed = async (path: string) =>
    (await request.get(path)).headers()['access-control-allow-origin'];
  expect(await readAllowed('/answers.json')).toBe('*');
  expect(await readAllowed('/faq/')).toBeUndefined();
});

test('the feed is well-formed, and leads to pages that exist', async ({ page, request }) => {
  await page.goto('/');
  const paths = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const asked = new XMLHttpRequest();
        asked.responseType = 'document';
        asked.onload = () => {
          const ids = [...(asked.responseXML?.querySelectorAll('entry > id') ?? [])];
          resolve(ids.map((id) => new URL(id.textContent ?? '').pathname));
        };
        asked.open('GET', '/feed.xml');
        asked.send();
      }),
  );
  expect(paths.length).toBeGreaterThan(100);
  for (const path of paths.slice(0, 5)) expect((await request.get(path)).status()).toBe(200);
});

test('the browser takes the manifest without complaint, and every icon can be drawn', async ({ page }) => {
  await page.goto('/');
  const session = await page.context().newCDPSession(page);
  const { errors, url } = await session.send('Page.getAppManifest');
  expect(new URL(url).pathname).toBe('/manifest.webmanifest');
  expect(errors).toEqual([]);
  const icons = ['/icon.svg', '/icon-192.png', '/icon-512.png', '/apple-touch-icon.png', '/favicon.ico'];
  const widths = await page.evaluate(
    (sources) =>
      Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          return image.naturalWidth;
        }),
      ),
    icons,
  );
  expect(widths.slice(1)).toEqual([192, 512, 180, 32]);
  expect(widths[0]).toBeGreaterThan(0);
});

for (const media of ['screen', 'print'] as const) {
  test(`how to cite a page is told on ${media}, on an article and on an answer`, async ({ page }) => {
    await page.emulateMedia({ media });
    for (const path of [kinds.article, kinds.answer]) {
      await page.goto(path);
      const line = page.getByText(/^How to cite this page: The contributors to Ketamine, Plainly\./);
      await expect(line).toBeVisible();
      await expect(line).toContainText(path);
    }
  });
}
