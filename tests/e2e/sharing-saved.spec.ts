import { expect, type Page, test } from '@playwright/test';
import { kinds } from './addresses';

const key = 'kept-pages';
const home = 'https://ketamine-plainly.example';

const readStored = (page: Page): Promise<string | null> =>
  page.evaluate((name) => localStorage.getItem(name), key);
const findStatus = (page: Page) => page.getByRole('status');
const findKeep = (page: Page) => page.getByRole('button', { name: 'Keep this page' });
const listTitles = (page: Page) => page.locator('[data-own-pages] > li a');

/** Opens the list with pages on it, as if they had been kept before. */
async function openWith(page: Page, pages: string[], fragment = ''): Promise<void> {
  await page.goto(kinds.text);
  await page.evaluate(
    ([name = '', stored = '']) => localStorage.setItem(name, stored),
    [key, JSON.stringify({ version: 1, pages })],
  );
  await page.goto(kinds.saved + fragment);
}

const three = ['faq/driving-after', 'topics/side-effects', 'compare'];
const threeTitles = ['Can I drive after a session?', 'Side effects and serious risks'];

test.describe('keeping a page', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('works by keyboard, is said, is shown, and is undone by the same button', async ({ page }) => {
    await page.goto(kinds.answer);
    await expect(findKeep(page)).toHaveAttribute('aria-pressed', 'false');
    await findKeep(page).focus();
    await page.keyboard.press('Enter');
    await expect(findKeep(page)).toHaveAttribute('aria-pressed', 'true');
    await expect(findStatus(page)).toHaveText('Kept on this device, in your list');
    expect(await findKeep(page).evaluate((button) => getComputedStyle(button, '::before').content)).toContain(
      '✓',
    );
    expect(await readStored(page)).toBe('{"version":1,"pages":["faq/driving-after"]}');
    await page.reload();
    await expect(findKeep(page)).toHaveAttribute('aria-pressed', 'true');
    await findKeep(page).click();
    await expect(findStatus(page)).toHaveText('Taken off your list');
    expect(await readStored(page)).toBeNull();
  });

  test('leads to the list, where the page stands with its kind', async ({ page }) => {
    await page.goto(kinds.article);
    await findKeep(page).click();
    await page.getByRole('main').getByRole('link', { name: 'Your saved pages' }).click();
    await expect(listTitles(page)).toHaveText(['Side effects and serious risks']);
    await expect(page.locator('[data-own-pages] > li')).toContainText('Topic');
    await listTitles(page).click();
    await expect(page).toHaveURL(/\/topics\/side-effects\/$/);
    await page.goBack();
    await page.goBack();
    await expect(findKeep(page)).toHaveAttribute('aria-pressed', 'true');
  });

  test('is seen at once in another tab', async ({ page, context }) => {
    await page.goto(kinds.saved);
    await expect(page.getByText('Nothing is on it yet.')).toBeVisible();
    const other = await context.newPage();
    await other.goto(kinds.answer);
    await findKeep(other).click();
    await expect(listTitles(page)).toHaveText(['Can I drive after a session?']);
  });

  test('says what else can be done where the browser keeps nothing', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'QuotaExceededError');
      };
      Object.defineProperty(Storage.prototype, 'setItem', { value: refuse });
      Object.defineProperty(Storage.prototype, 'getItem', { value: refuse });
    });
    await page.goto(kinds.answer);
    await findKeep(page).click();
    await expect(findStatus(page)).toContainText('Set a bookmark instead');
    await expect(findKeep(page)).toHaveAttribute('aria-pressed', 'false');
    await page.goto(kinds.saved);
    await expect(page.getByText('Nothing is on it yet.')).toBeVisible();
  });

  test('a broken list is an empty one, and stays as it is until the reader keeps a page', async ({
    page,
  }) => {
    for (const broken of [
      '',
      '{',
      'null',
      '7',
      '{"version":9,"pages":["compare"]}',
      '{"version":1,"pages":[1,"../x"]}',
    ]) {
      await page.goto(kinds.answer);
      await page.evaluate(([name = '', stored = '']) => localStorage.setItem(name, stored), [key, broken]);
      await page.goto(kinds.saved);
      await expect(page.getByText('Nothing is on it yet.')).toBeVisible();
      expect(await readStored(page)).toBe(broken);
    }
    await page.goto(kinds.answer);
    await findKeep(page).click();
    expect(await readStored(page)).toBe('{"version":1,"pages":["faq/driving-after"]}');
  });
});

test.describe('the list', () => {
  test('keeps its order, and moves a page by keyboard with the focus on its button', async ({ page }) => {
    await openWith(page, three);
    await expect(listTitles(page)).toContainText(threeTitles);
    const down = page.getByRole('button', { name: 'Move down: Can I drive after a session?' });
    await down.focus();
    await page.keyboard.press('Enter');
    await expect(down).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(findStatus(page)).toHaveText('Moved to place 3 of 3');
    await expect(page.getByRole('button', { name: 'Move up: Can I drive after a session?' })).toBeFocused();
    expect(await readStored(page)).toContain('["topics/side-effects","compare","faq/driving-after"]');
  });

  test('a removed page is brought back by Undo, which has the focus', async ({ page }) => {
    await openWith(page, three);
    await page.getByRole('button', { name: 'Remove: Side effects and serious risks' }).click();
    await expect(findStatus(page)).toHaveText('Removed: Side effects and serious risks');
    await expect(listTitles(page)).toHaveCount(2);
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(listTitles(page)).toContainText(threeTitles);
    expect(await readStored(page)).toContain(JSON.stringify(three));
    await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
  });

  test('is cleared in one tap, leaves nothing behind, and can be brought back', async ({ page }) => {
    await openWith(page, three);
    await page.getByRole('button', { name: 'Clear the list' }).click();
    await expect(page.getByText('Nothing is on it yet.')).toBeVisible();
    expect(await readStored(page)).toBeNull();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(listTitles(page)).toHaveCount(3);
  });

  test('a page that is gone is counted, and does not break the others', async ({ page }) => {
    await openWith(page, ['faq/no-such-answer', 'compare']);
    await expect(listTitles(page)).toHaveCount(1);
    await expect(page.getByText('One page of this list is no longer here.')).toBeVisible();
  });

  test('fits a narrow screen, with room to tap', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openWith(page, three, '#ids=faq/blood-pressure');
    await expect(listTitles(page)).toHaveCount(3);
    const { width, small } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      small: [...document.querySelectorAll('saved-list button')]
        .filter((button) => button.checkVisibility())
        .filter(
          (button) => button.getBoundingClientRect().height < 44 || button.getBoundingClientRect().width < 44,
        )
        .map((button) => button.textContent),
    }));
    expect(width).toBe(320);
    expect(small).toEqual([]);
  });

  test('prints as titles with their addresses, and nothing to press', async ({ page }) => {
    await openWith(page, three);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(/\/faq\/driving-after\/$/)).toBeVisible();
    await expect(page.locator('button:visible, nav:visible')).toHaveCount(0);
  });
});

test.describe('passing the list on', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('as text, and as one link that carries it after a #', async ({ page, baseURL }) => {
    await openWith(page, three.slice(0, 2));
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(findStatus(page)).toHaveText('List copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `Ketamine, Plainly\n\nCan I drive after a session?\n${baseURL}/faq/driving-after/\n\nSide effects and serious risks\n${baseURL}/topics/side-effects/`,
    );
    await page.getByRole('button', { name: 'Copy a link to this list' }).click();
    await expect(findStatus(page)).toHaveText('Link to your list copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${home}/saved/#ids=faq/driving-after,topics/side-effects`,
    );
  });

  test('through the browser, where it can', async ({ page }) => {
    await page.addInitScript(() => {
      const share = (facts: unknown) => {
        Object.assign(window, { shared: facts });
        return Promise.resolve();
      };
      Object.defineProperty(Navigator.prototype, 'share', { value: share, configurable: true });
    });
    await openWith(page, ['compare']);
    await page.getByRole('button', { name: 'Share this list' }).click();
    expect(await page.evaluate(() => Reflect.get(window, 'shared'))).toMatchObject({
      url: `${home}/saved/#ids=compare`,
    });
  });
});

test.describe('a list that someone shared', () => {
  const fragment = '#ids=faq/driving-after,faq/blood-pressure,faq/no-such-answer';
  const findShared = (page: Page) => page.getByRole('region', { name: 'A list someone shared with you' });

  test('stands beside the own one, changes nothing by itself, and is never sent', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    await openWith(page, three, fragment);
    await expect(findShared(page).getByRole('listitem')).toHaveCount(2);
    await expect(findShared(page)).toContainText('One page of this list is no longer here.');
    await expect(findShared(page).getByRole('button', { name: /^(Remove|Move)/ })).toHaveCount(0);
    await expect(listTitles(page)).toHaveCount(3);
    expect(await readStored(page)).toContain(JSON.stringify(three));
    expect(asked.filter((url) => url.includes('blood-pressure'))).toEqual([]);
  });

  test('is added to the own one when the reader says so, and can be taken back', async ({ page }) => {
    await openWith(page, three, fragment);
    await findShared(page).getByRole('button', { name: 'Add these to my list' }).click();
    await expect(findStatus(page)).toHaveText('1 page added to your list');
    await expect(findShared(page)).toBeHidden();
    await expect(page).toHaveURL(/\/saved\/$/);
    expect(await readStored(page)).toContain(JSON.stringify([...three, 'faq/blood-pressure']));
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await readStored(page)).toContain(JSON.stringify(three));
  });

  test('is closed without being kept', async ({ page }) => {
    await page.goto(kinds.saved + fragment);
    await findShared(page).getByRole('button', { name: 'Close this list' }).click();
    await expect(findShared(page)).toBeHidden();
    await expect(page).toHaveURL(/\/saved\/$/);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('opens in a tab that shows the list already, and through programs that encode addresses', async ({
    page,
  }) => {
    await page.goto(kinds.saved);
    await expect(findShared(page)).toBeHidden();
    await page.evaluate(() => {
      location.hash = '#ids=faq%2Fdriving-after%2Ccompare';
    });
    await expect(findShared(page).getByRole('listitem')).toHaveCount(2);
  });

  test('offers nothing to add when all of it is on the own list', async ({ page }) => {
    await openWith(page, three, '#ids=compare');
    await expect(findShared(page)).toBeVisible();
    await expect(findShared(page).getByRole('button', { name: 'Add these to my list' })).toBeHidden();
  });

  test('cannot bring in what is not a page of the site', async ({ page }) => {
    await page.goto(`${kinds.saved}#ids=javascript:alert(1),//evil.example,<b>x</b>`);
    await expect(page.getByText('Nothing is on it yet.')).toBeVisible();
    await expect(findShared(page)).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs and what else can be done', async ({ page }) => {
    await page.goto(kinds.saved);
    await expect(page.getByText('Your list needs JavaScript.')).toBeVisible();
    await expect(page.getByText('Set a bookmark')).toBeVisible();
    await expect(page.locator('button:visible')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Where your list is kept' })).toBeVisible();
  });
});

test('reading, sharing and looking at the list store nothing', async ({ page }) => {
  for (const address of [kinds.article, kinds.answer, kinds.saved, `${kinds.saved}#ids=compare`]) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  }
});
