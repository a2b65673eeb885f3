import { expect, test } from '@playwright/test';
import { kinds } from './addresses';
import { findSearch, holdIndex } from './search-page';

test.beforeEach(({ page }) => page.goto(kinds.faq).then(() => undefined));

test('a question in the reader’s own words finds its answer', async ({ page }) => {
  const search = findSearch(page);
  await search.reach('idle');
  await search.find('can i drive home after');
  expect(await search.listPaths(1)).toEqual(['/faq/driving-after/']);
  await expect(search.results.first()).toContainText('Can I drive after a session?');
  await expect(search.status).toHaveText(/^\d+ answers?\.$/);
});

for (const [way, query, answer] of [
  ['a misspelling', 'is it adictive', '/faq/is-it-addictive/'],
  ['letters swapped', 'bladedr problems', '/faq/bladder-problems/'],
  ['the beginning of a word', 'halluc', '/faq/hallucinations/'],
  ['another word people use', 'getting hooked', '/faq/is-it-addictive/'],
  ['capitals and signs', 'DRIVING?!', '/faq/driving-after/'],
  ['a brand name', 'spravato price', '/faq/spravato-cost/'],
] as const) {
  test(`${way} still finds the answer`, async ({ page }) => {
    const search = findSearch(page);
    await search.find(query);
    expect(await search.listPaths(3)).toContain(answer);
  });
}

test('a result shows why it was found when another wording matched', async ({ page }) => {
  const search = findSearch(page);
  await search.find('craving my next session');
  await expect(search.results.first()).toContainText('craving my next session');
  await expect(search.results.first().locator('mark').first()).toBeVisible();
});

test('what a result quotes stands in its answer, word for word', async ({ page }) => {
  const search = findSearch(page);
  await search.find('what does one visit cost without insurance');
  const quote = (await search.results.first().locator('[data-snippet]').textContent()) ?? '';
  await search.links.first().click();
  const article = page.locator('article[data-kind="faq"]');
  await article.evaluate((element) => {
    for (const citation of element.querySelectorAll('[data-cite]')) citation.remove();
  });
  expect(quote.length).toBeGreaterThan(20);
  await expect(article).toContainText(quote.replaceAll('…', '').trim());
});

test('the results are answers, each once, and lead to their pages', async ({ page }) => {
  const search = findSearch(page);
  await search.find('side effects');
  const paths = await search.listPaths(100);
  expect(paths.length).toBeGreaterThan(1);
  expect(paths.filter((path) => !/^\/faq\/[a-z0-9-]+\/$/.test(path))).toEqual([]);
  expect(new Set(paths).size).toBe(paths.length);
  const [best = ''] = paths;
  await search.links.first().click();
  await expect(page).toHaveURL(new RegExp(`${best}$`));
});

test('nothing found is said plainly, with ways to go on', async ({ page }) => {
  const search = findSearch(page);
  await search.find('zxqv wkpj');
  await expect(search.noResults).toBeVisible();
  await expect(search.results).toHaveCount(0);
  await expect(search.closeMatches).toBeHidden();
  await expect(search.status).toHaveText('Nothing here answers that.');
  await search.find('driving');
  await expect(search.noResults).toBeHidden();
});

test('the list of all questions gives way to the results, and comes back', async ({ page }) => {
  const search = findSearch(page);
  const all = page.locator('[data-all-answers]');
  await expect(all).toBeVisible();
  await search.find('driving');
  await expect(all).toBeHidden();
  await search.field.fill('');
  await search.reach('idle');
  await expect(all).toBeVisible();
  await expect(search.results).toHaveCount(0);
});

test('the search says idle, loading and ready, in this order', async ({ page }) => {
  const search = findSearch(page);
  await search.root.evaluate((root) => {
    const states = [root.getAttribute('data-search-state')];
    Object.assign(window, { states });
    new MutationObserver(() => {
      const state = root.getAttribute('data-search-state');
      if (states.at(-1) !== state) states.push(state);
    }).observe(root, { attributeFilter: ['data-search-state'] });
  });
  await search.find('driving');
  await search.field.fill('');
  await search.reach('idle');
  expect(await page.evaluate(() => Reflect.get(window, 'states'))).toEqual([
    'idle',
    'loading',
    'ready',
    'idle',
  ]);
});

test('likely results stand there while the rest of the search is on its way, and the focus stays in them', async ({
  page,
}) => {
  const release = await holdIndex(page, '**/search-index/answers-later.*');
  const search = findSearch(page);
  await search.field.fill('can i drive home the same day');
  await expect(search.links.first()).toBeVisible();
  await search.reach('loading');
  const [first] = await search.listPaths(1);
  await search.links.first().focus();
  await release();
  await search.reach('ready');
  expect(await search.listPaths(1)).toEqual([first]);
  await expect(search.links.first()).toBeFocused();
});

test('without the rest of the search, what is likely is called close matches', async ({ page }) => {
  await page.route('**/search-index/answers-later.*', (route) => route.abort());
  const search = findSearch(page);
  await search.find('can i drive home the same day');
  await expect(search.closeMatches).toBeVisible();
  await expect(search.links.first()).toBeVisible();
});

test('once ready, the results that stand there are those of the query', async ({ page }) => {
  const search = findSearch(page);
  await search.find('driving');
  const driving = await search.listPaths(1);
  await search.find('pregnant');
  await expect.poll(() => search.listPaths(1)).toEqual(['/faq/pregnancy-and-breastfeeding/']);
  expect(driving).toEqual(['/faq/driving-after/']);
});

test('the search of a page has one status, and a field without a name but with a label', async ({ page }) => {
  for (const address of [kinds.home, kinds.faq, kinds.search]) {
    await page.goto(address);
    await expect(page.locator('[data-search-state]')).toHaveCount(1);
    const { status, field } = findSearch(page);
    await expect(status).toHaveCount(1);
    await expect(page.getByRole('status')).toHaveCount(1);
    await expect(field).not.toHaveAttribute('name');
    await expect(field).toHaveAccessibleName(/.+/);
  }
});

test('the home page finds answers too', async ({ page }) => {
  await page.goto(kinds.home);
  const search = findSearch(page);
  await search.find('insurance');
  expect(await search.listPaths(3)).toContain('/faq/does-insurance-cover-it/');
});

test('the header leads to the search from every page', async ({ page }) => {
  await page.goto(kinds.article);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click();
  await expect(findSearch(page).field).toBeInViewport();
});

test('the results fit a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const search = findSearch(page);
  await search.find('does insurance cover spravato infusions');
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});
