import { expect, test } from '@playwright/test';
import { addresses, kinds } from './addresses';

test.use({ javaScriptEnabled: false });

for (const [kind, address] of Object.entries(kinds)) {
  test(`the page of the kind ${kind} reads whole without JavaScript`, async ({ page }) => {
    await page.goto(address);
    const main = page.getByRole('main');
    // The reader's own list stays away with what it cannot show.
    const headings = main.locator(':is(h1, h2, h3, h4):not([hidden], [hidden] *, .chosen *)');
    for (const heading of await headings.all()) await expect(heading).toBeVisible();
    for (const paragraph of await main.locator('.prose p:not([hidden], [hidden] *)').all())
      await expect(paragraph).toBeVisible();
    for (const button of await page.locator('button:visible').all()) {
      expect(await button.evaluate((element) => element.closest('form') !== null)).toBe(true);
    }
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
  for (const address of answers) {
    await expect(page.locator(`main a[href="${address}"]`)).toBeVisible();
  }
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
