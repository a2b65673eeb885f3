import { expect, test } from '@playwright/test';
import { kinds } from './addresses';

test('the header leads to topics, questions and words from every kind of page', async ({ page }) => {
  for (const address of Object.values(kinds)) {
    await page.goto(address);
    const main = page.getByRole('navigation', { name: 'Main' });
    await expect(main.getByRole('link', { name: 'Topics' })).toHaveAttribute('href', '/topics/');
    await expect(main.getByRole('link', { name: 'Questions' })).toHaveAttribute('href', '/faq/');
    await expect(main.getByRole('link', { name: 'Words' })).toHaveAttribute('href', '/glossary/');
  }
});

test('help is one tap away, and readable at once', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [kinds.home, kinds.article, kinds.missing]) {
    await page.goto(address);
    await expect(page.locator('a[data-help-now]')).toBeInViewport();
    await page.locator('a[data-help-now]').click();
    await expect(page).toHaveURL(/\/help-now\/$/);
    await expect(page.getByRole('link', { name: /988/ }).first()).toBeInViewport();
  }
});

test('a reader gets from the home page to a topic and back by the breadcrumb', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Side effects and serious risks' }).click();
  await expect(page).toHaveURL(/\/topics\/side-effects\/$/);
  const trail = page.getByRole('navigation', { name: 'You are here' });
  await trail.getByRole('link', { name: 'Topics' }).click();
  await expect(page).toHaveURL(/\/topics\/$/);
});

test('the breadcrumb of an answer leads to its group in the list of questions', async ({ page }) => {
  await page.goto(kinds.answer);
  const trail = page.getByRole('navigation', { name: 'You are here' });
  await trail.getByRole('link', { name: 'The session and going home' }).click();
  await expect(page).toHaveURL(/\/faq\/#session$/);
  await expect(page.getByRole('heading', { name: 'The session and going home' })).toBeInViewport();
});

test('an unknown address answers 404 with ways on', async ({ page }) => {
  const response = await page.goto(kinds.missing);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
  const main = page.getByRole('main');
  for (const href of ['/faq/', '/topics/', '/']) {
    await expect(main.locator(`a[href="${href}"]`)).toBeVisible();
  }
  await main.locator('a[href="/faq/"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Questions and answers');
});

test('an address without its last slash is led to the page', async ({ page, request }) => {
  const answer = await request.get('/faq/driving-after', { maxRedirects: 0 });
  expect(answer.status()).toBe(301);
  expect(answer.headers().location).toBe('/faq/driving-after/');
  await page.goto('/faq/driving-after#sources');
  await expect(page).toHaveURL(/\/faq\/driving-after\/#sources$/);
});

test('a page that was left shows where it was left when the reader comes back', async ({ page }) => {
  await page.goto(kinds.article);
  await page.getByRole('heading', { name: 'What to ask' }).scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  await page.locator('[data-review]').getByRole('link', { name: 'How we write' }).click();
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(place / 2);
});
