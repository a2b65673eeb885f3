import { expect, test } from '@playwright/test';

const due = 'This rule is due to end on December 31, 2026.';
const ended = 'This rule was due to end on December 31, 2026. Check whether it still holds.';

for (const address of ['/topics/safety-and-regulation/', '/faq/is-it-legal/', '/glossary/']) {
  test(`the rule on ${address} says when it ends, and from the day after that it was due to`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2026-12-31T23:00:00'));
    await page.goto(address);
    await expect(page.locator('dated-words.until:defined')).toHaveCount(1);
    await expect(page.getByText(due)).toBeVisible();
    await expect(page.getByText(ended)).toBeHidden();
    await page.clock.setFixedTime(new Date('2027-01-01T00:30:00'));
    await page.reload();
    await expect(page.getByText(ended)).toBeVisible();
    await expect(page.getByText(due)).toBeHidden();
  });
}

test('a price with a last day says so after it', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-05-22T12:00:00'));
  await page.goto('/faq/spravato-cost/');
  await expect(page.getByText('(may have ended on May 21, 2027; check)')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the words that stand are true on any day', async ({ page }) => {
    await page.goto('/faq/is-it-legal/');
    await expect(page.getByText(`${due} After that day, check whether it still holds.`)).toBeVisible();
    await expect(page.getByText(ended)).toBeHidden();
  });
});
