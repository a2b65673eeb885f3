import { expect, test } from '@playwright/test';
import { addresses, kinds } from './addresses';

test.use({ javaScriptEnabled: false });

for (const [kind, address] of Object.entries(kinds)) {
  test(`the page of the kind ${kind} reads whole without JavaScript`, async ({ page }) => {
    await page.goto(address);
    const main = page.getByRole('main');
    // The reader's own list stays away with what it cannot show.
    const headings = main.locator(':is(h1, h2, h3, h4):not([hidden], [hidden] *, .chosen *)');
    const paragraphs = main.locator('.prose p:not([hidden], [hidden] *)');
    expect(await headings.count()).toBeGreaterThan(0);
    await expect(headings.filter({ visible: false })).toHaveCount(0);
    await expect(paragraphs.filter({ visible: false })).toHaveCount(0);
    await expect(page.locator('button:not(form button)').filter({ visible: true })).toHaveCount(0);
  });
}

test('an article shows its text, sources and review', async ({ page }) => {
  await page.goto(kinds.article);
  await expect(page.locator('[data-key-messages]')).toBeVisible();
  await expect(page.locator('[data-sources] li').last()).toBeVisible();
  await expect(page.locator('[data-review]')).toBeVisible();
  await expect(page.getByText('This page is overdue for review.')).toBeHidden();
});

test('the address of a page stands there to be copied by hand', async ({ page }) => {
  await page.goto(kinds.answer);
  const address = page.getByRole('link', { name: 'https://ketamine-plainly.example/faq/driving-after/' });
  await expect(address).toBeVisible();
});

test('the list of questions is complete', async ({ page }) => {
  await page.goto(kinds.faq);
  const answers = addresses.filter((address) => /^\/faq\/[^/]+\/$/.test(address));
  expect(answers.length).toBeGreaterThan(20);
  const links = page.locator('main a[href^="/faq/"]').filter({ visible: true });
  const listed = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(listed).toEqual(expect.arrayContaining(answers));
});

for (const [address, list, title] of [
  [kinds.home, '/faq/', 'Questions and answers'],
  [kinds.faq, '/faq/', 'Questions and answers'],
  [kinds.search, '/search/', 'Search'],
] as const) {
  test(`the search of ${address} leads to a full list and sends nothing typed`, async ({ page }) => {
    await page.goto(address);
    const form = page.getByRole('search');
    await expect(form.locator('input')).not.toHaveAttribute('name');
    await form.locator('input').fill('can I drive');
    const asked = page.waitForRequest((request) => request.isNavigationRequest());
    await form.locator('input').press('Enter');
    const request = await asked;
    expect(new URL(request.url()).pathname).toBe(list);
    expect(request.url()).not.toMatch(/drive/);
    expect(request.postData()).toBeNull();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });
}
