import { expect, test } from '@playwright/test';
import { kinds } from './addresses';

test.beforeEach(({ page }) => page.goto(kinds.article).then(() => undefined));

test('an article reads from its title to its sources', async ({ page }) => {
  await expect(page).toHaveTitle('Side effects and serious risks | Ketamine, Plainly');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Side effects and serious risks');
  await expect(page.locator('[data-key-messages] li')).not.toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Mood and thinking can get worse' })).toBeVisible();
  await expect(page.locator('[data-review]')).toContainText('Last reviewed:');
});

test('the picture of figures says in words what its bars show', async ({ page }) => {
  const picture = page.locator('figure[data-figure="side-effects-esketamine"]');
  await expect(picture.locator('figcaption')).not.toBeEmpty();
  await expect(picture).toContainText('41 out of 100');
});

test('a narrow screen folds the contents list, and it leads to its sections', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const link = contents.getByRole('link', { name: 'Mood and thinking can get worse' });
  await expect(link).toBeHidden();
  await contents.getByText('On this page', { exact: true }).click();
  await link.click();
  await expect(page).toHaveURL(/\/topics\/side-effects\/#mood$/);
  await expect(page.getByRole('heading', { name: 'Mood and thinking can get worse' })).toBeInViewport();
});

test('a wide screen shows the contents list beside the text at once', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await contents.getByRole('link', { name: 'What to ask' }).click();
  await expect(page.getByRole('heading', { name: 'What to ask' })).toBeInViewport();
  await expect(contents.getByRole('link', { name: 'Sources' })).toBeInViewport();
});

test('the contents list names every section of the text, in order', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const sections = await page.locator('.prose h2').allInnerTexts();
  const listed = await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link')
    .allInnerTexts();
  expect(listed).toEqual([...sections, 'Sources', 'About this page']);
});

test('a citation leads to its source, and the source back to the citation', async ({ page }) => {
  const citation = page.locator('.prose a[data-cite="short-2018"]').first();
  await citation.click();
  const source = page.locator('[data-sources] #source-short-2018');
  await expect(page).toHaveURL(/#source-short-2018$/);
  await expect(source).toBeInViewport();
  await source.getByRole('link', { name: 'Back to the text' }).click();
  await expect(page).toHaveURL(/#cite-\d+$/);
  const place = page.locator(':target');
  await expect(place).toHaveAttribute('data-cite', 'short-2018');
  await expect(place).toBeInViewport();
});

test('the place a reader was led to is marked', async ({ page }) => {
  const source = page.locator('#source-short-2018');
  const before = await source.evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.locator('.prose a[data-cite="short-2018"]').first().click();
  const after = await source.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(after).not.toBe(before);
});

test('a word links to its explanation', async ({ page }) => {
  await page.locator('.prose a.term', { hasText: 'placebo' }).first().click();
  await expect(page).toHaveURL(/\/glossary\/#placebo$/);
  await expect(page.getByRole('heading', { name: 'Placebo' })).toBeInViewport();
});

test('an article offers its short answers, and each of them is there', async ({ page }) => {
  const answers = page.getByRole('navigation', { name: 'Short answers on this topic' });
  const question = (await answers.getByRole('link').first().textContent()) ?? '';
  await answers.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/faq\/[a-z0-9-]+\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question);
});

test('a page read after its review was due says so, and one read before does not', async ({ page }) => {
  const notice = page.getByText('This page is overdue for review.');
  await page.clock.setFixedTime(new Date('2026-12-01T12:00:00'));
  await page.reload();
  await expect(page.locator('[data-review] dated-words:defined')).toHaveCount(1);
  await expect(notice).toBeHidden();
  await page.clock.setFixedTime(new Date('2031-01-01T12:00:00'));
  await page.reload();
  await expect(notice).toBeVisible();
});
