import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { kinds } from './addresses';

const leaflet = 'leaflets/side-effects/index.html';

/** A text without its spaces: a PDF breaks lines and words where the sheet does. */
const pack = (text: string): string => text.replace(/\s+/g, '');

/** The letters of each printed sheet of the page that is open, without spaces. */
async function printSheets(page: Page): Promise<string[]> {
  const bytes = await page.pdf({ format: 'Letter', preferCSSPageSize: true });
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sheets: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    sheets.push(pack(items.map((piece) => ('str' in piece ? piece.str : '')).join('')));
  }
  return sheets;
}

test('a printed article has its number on every sheet, its sources, its review and its address', async ({
  page,
}) => {
  const codes: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/qr/'))
      codes.push(`${response.status()} ${new URL(response.url()).pathname}`);
  });
  await page.goto(kinds.article);
  expect(codes).toEqual([]);
  const sheets = await printSheets(page);
  const text = sheets.join('');
  for (const [place, sheet] of sheets.entries())
    expect(sheet).toContain(pack(`${place + 1} / ${sheets.length}`));
  expect(text).toContain(pack('Side effects and serious risks'));
  expect(text).toContain(pack('call or text 988'));
  expect(text).toContain(pack('No clinician has reviewed this page yet.'));
  expect(text).toContain(pack('<https://doi.org/10.1176/appi.ajp.2019.19020172>'));
  expect(text).toContain(pack('https://ketamine-plainly.example/topics/side-effects/'));
  expect(text).not.toMatch(/Skiptothepage|Copylink|Onthispage/);
  expect(codes).toEqual(['200 /qr/topics/side-effects.svg']);
});

test('an answer fits on 2 sheets', async ({ page }) => {
  await page.goto(kinds.answer);
  expect((await printSheets(page)).length).toBeLessThanOrEqual(2);
});

test('a leaflet holds the topic with all its questions, and reads from a file without the internet', async ({
  page,
  context,
}) => {
  await page.goto(kinds.article);
  const questions = await page.locator('nav[aria-labelledby="questions"] a').allInnerTexts();
  expect(questions.length).toBeGreaterThan(3);
  await context.setOffline(true);
  const messages: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  const address = pathToFileURL(`out/${leaflet}`).href;
  await page.goto(address);
  expect(messages).toEqual([]);
  expect(requests).toEqual([address]);
  const text = (await printSheets(page)).join('');
  for (const question of questions) expect(text).toContain(pack(question));
  expect(text).toContain(pack('Next review due:'));
});

test('the help page reads from a file that was saved, and its numbers call, without the internet', async ({
  page,
  context,
}) => {
  await context.setOffline(true);
  await page.goto(pathToFileURL('out/help-now/index.html').href);
  await expect(page.getByRole('heading', { level: 1, name: 'Help now' })).toBeVisible();
  await expect(page.locator('main a[href="tel:988"]').first()).toBeVisible();
  await expect(page.locator('main a[href="tel:911"]').first()).toBeVisible();
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily)).toContain(
    'system-ui',
  );
});

test('a link of a leaflet leads into it, or to the whole address on the site', async ({ page }) => {
  await page.goto('/leaflets/side-effects/');
  const links = await page
    .locator('main a[href]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.filter((href) => href.startsWith('/'))).toEqual([]);
  const inside = links.filter((href) => href.startsWith('#'));
  expect(inside.length).toBeGreaterThan(20);
  const dead = await page.evaluate(
    (hrefs) => hrefs.filter((href) => document.getElementById(href.slice(1)) === null),
    inside,
  );
  expect(dead).toEqual([]);
});

test('the article offers its leaflet', async ({ page }) => {
  await page.goto(kinds.article);
  await page.getByRole('link', { name: 'Print this topic with its questions' }).click();
  await expect(page).toHaveURL(/\/leaflets\/side-effects\/$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Side effects and serious risks' })).toBeVisible();
});

test('in black and white the levels of care cards differ by their line', async ({ page }) => {
  await page.goto(kinds.article);
  await page.emulateMedia({ media: 'print' });
  const readLine = (level: string): Promise<string> =>
    page
      .locator(`.care-card[data-level="${level}"]`)
      .first()
      .evaluate(
        (card) => `${getComputedStyle(card).borderTopStyle} ${getComputedStyle(card).borderTopWidth}`,
      );
  const [emergency, urgent] = [await readLine('emergency'), await readLine('urgent')];
  expect(emergency).toMatch(/^double/);
  expect(urgent).toMatch(/^solid/);
});
