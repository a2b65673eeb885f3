import { expect, type Page, test } from '@playwright/test';
import { kinds } from './addresses';

const small = { width: 320, height: 640 };

/** How far the page moves in the time after it has loaded, in pixels. */
async function measureDrift(page: Page): Promise<number> {
  const place = await page.evaluate(() => scrollY);
  await page.waitForTimeout(400);
  return Math.abs((await page.evaluate(() => scrollY)) - place);
}

test('a link to a section opens there, with the focus on its heading, and the page stays', async ({
  page,
}) => {
  await page.setViewportSize(small);
  await page.goto(`${kinds.article}#mood`);
  const heading = page.getByRole('heading', { name: 'Mood and thinking can get worse' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  expect(await measureDrift(page)).toBe(0);
  expect(await heading.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(60);
});

test('Tab goes on from the section that a reader was led to', async ({ page }) => {
  await page.goto(`${kinds.article}#mood`);
  await expect(page.getByRole('heading', { name: 'Mood and thinking can get worse' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Link to “Mood and thinking can get worse”' })).toBeFocused();
});

test('a link within the page moves the focus as well', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(kinds.article);
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'What to ask' })
    .click();
  await expect(page.getByRole('heading', { name: 'What to ask' })).toBeFocused();
});

test('a link to an old id moves the focus to the heading that bears it', async ({ page }) => {
  await page.goto('/topics/side-effects/');
  await page.evaluate(() => {
    const old = document.createElement('span');
    old.id = 'passed-out';
    old.dataset.oldId = '';
    document.querySelector('#passing-out')?.prepend(old);
    location.hash = '#passed-out';
  });
  await expect(page.locator('#passing-out')).toBeFocused();
});

test('a link to a word or to a claim moves the focus to its heading', async ({ page }) => {
  await page.goto('/glossary/#placebo');
  await expect(page.getByRole('heading', { name: 'Placebo' })).toBeFocused();
  await page.goto(kinds.claims);
  const claim = page.locator('[data-claim]').nth(2);
  await page.goto(`/claims/#${await claim.getAttribute('data-claim')}`);
  await expect(claim.getByRole('heading')).toBeFocused();
});

test('the skip link, a citation and a search keep the focus they had', async ({ page }) => {
  for (const fragment of ['#cite-1', '#q=driving', '#no-such-place', '#%E0%A4%A']) {
    await page.goto('about:blank');
    await page.goto(kinds.article + fragment);
    await expect(page.locator('share-bar[data-connected]')).toHaveCount(1);
    expect(await page.evaluate(() => document.activeElement?.matches('h2, h3, h4'))).toBe(false);
  }
});

test.describe('short answers in the list of questions', () => {
  const findRow = (page: Page) => page.locator('answer-list li:has(#answer-driving-after)');
  const findShort = (page: Page) => page.locator('#answer-driving-after');

  test('unfold in place, by keyboard, and leave the link to the whole answer', async ({ page }) => {
    await page.setViewportSize(small);
    await page.goto(kinds.faq);
    await expect(findShort(page)).toBeHidden();
    await findRow(page).locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(findShort(page)).toBeVisible();
    await expect(findShort(page)).toContainText('Do not drive');
    await expect(page).toHaveURL(/\/faq\/$/);
    await findRow(page).getByRole('link').click();
    await expect(page).toHaveURL(/\/faq\/driving-after\/$/);
  });

  test('a link to one opens it, on load and when the address changes', async ({ page }) => {
    await page.setViewportSize(small);
    await page.goto('/faq/#answer-driving-after');
    await expect(findShort(page)).toBeVisible();
    await expect(findShort(page)).toBeInViewport();
    expect(await measureDrift(page)).toBe(0);
    await page.evaluate(() => {
      location.hash = 'answer-blood-pressure';
    });
    await expect(page.locator('#answer-blood-pressure')).toBeInViewport();
  });

  test('one opens without help of the browser too', async ({ page }) => {
    await page.goto(kinds.faq);
    await expect(page.locator('answer-list:defined')).toHaveCount(1);
    // The browser opens it at once; that is undone before the element hears of the new address.
    await page.evaluate(() => {
      location.hash = 'answer-driving-after';
      document.querySelector('details[open]')?.removeAttribute('open');
    });
    await expect(findShort(page)).toBeVisible();
  });

  test('find-in-page reaches a closed one', async ({ page }) => {
    await page.goto(kinds.faq);
    const words = (await findShort(page).textContent()) ?? '';
    const found = await page.evaluate(
      (text) => Reflect.apply(Reflect.get(window, 'find'), window, [text]),
      words.slice(0, 40),
    );
    expect(found).toBe(true);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('unfold, and a link to one opens it', async ({ page }) => {
      await page.goto('/faq/#answer-driving-after');
      await expect(findShort(page)).toBeVisible();
      const other = page.locator('answer-list li').first();
      await other.locator('summary').click();
      await expect(other.locator('p')).toBeVisible();
    });
  });
});
