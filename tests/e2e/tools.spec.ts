import { expect, type Page, test } from '@playwright/test';
import { tabTo } from './tab-to';

const tools = ['/tools/cost/', '/tools/questions/', '/tools/preparing/'];

/** All that the site keeps on the device. */
const listKept = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(localStorage));

test('a list of questions is made, ordered and taken off by keyboard alone', async ({ page }) => {
  await page.goto('/tools/questions/');
  await tabTo(page, 'How sure are you of my diagnosis?');
  await page.keyboard.press('Space');
  await tabTo(page, 'How will we measure whether it helps?');
  await page.keyboard.press('Space');
  await tabTo(page, 'My own question 1');
  await page.keyboard.type('May my sister come?');
  const list = page.locator('[data-list] > li > span');
  await expect(list).toHaveText([
    'How sure are you of my diagnosis?',
    'How will we measure whether it helps?',
    'May my sister come?',
  ]);
  await tabTo(page, 'Up: May my sister come?');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Now number 2 of 3.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Up: May my sister come?' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list.first()).toHaveText('May my sister come?');
  await page.getByRole('button', { name: 'Take off: How sure' }).press('Enter');
  await expect(list).toHaveCount(2);
  await expect(page.getByLabel('How sure are you of my diagnosis?')).not.toBeChecked();
});

test('a link carries the list, and own questions only when the reader says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/tools/questions/');
  await page.getByLabel('What may happen if I wait').check();
  await page.getByLabel('My own question 1').fill('Is it far?');
  const copy = page.getByRole('button', { name: 'Copy a link to my list' });
  await copy.click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  const readClipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(await readClipboard()).hash).toBe('#ask=wait');
  await page.getByLabel('Put my own questions in the link too').check();
  await copy.click();
  const other = await context.newPage();
  await other.goto(await readClipboard());
  await expect(other.locator('[data-list] > li > span')).toHaveText([/^What may happen/, 'Is it far?']);
  expect(await listKept(other)).toEqual([]);
});

test('nothing is asked of the network and nothing is kept until the reader asks; one tap clears it', async ({
  page,
}) => {
  await page.goto('/tools/preparing/');
  const sheet = page.locator('tick-sheet').first();
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  // The browser asks for the picture of its tab whenever it likes.
  page.on('request', (request) => {
    if (!request.url().endsWith('/icon.svg')) requests.push(request.url());
  });
  await sheet.getByLabel('An adult will take me home').check();
  await sheet.getByLabel('My own note 1').fill('Bring socks');
  expect(await listKept(page)).toEqual([]);
  await sheet.getByLabel('Keep my answers on this device').check();
  expect(await listKept(page)).toEqual(['worksheet:preparing']);
  expect(requests).toEqual([]);
  await page.reload();
  await expect(sheet.getByLabel('An adult will take me home')).toBeChecked();
  await expect(sheet.getByLabel('My own note 1')).toHaveValue('Bring socks');
  await sheet.getByRole('button', { name: 'Clear' }).click();
  await expect(sheet.getByText('Nothing is kept on this device.')).toBeVisible();
  await expect(sheet.getByLabel('An adult will take me home')).not.toBeChecked();
  expect(await listKept(page)).toEqual([]);
});

test('the sums are a range, say what is left out, and speak once after a pause', async ({ page }) => {
  await page.clock.install();
  await page.goto('/tools/cost/');
  const sums = page.locator('cost-sheet output');
  await expect(sums).toContainText('First course: from ________ to ________');
  await sums.evaluate((output) => {
    new MutationObserver(() => {
      output.dataset.changes = String(Number(output.dataset.changes ?? 0) + 1);
    }).observe(output, { childList: true });
  });
  await page.getByLabel('How it is given').selectOption('IV drip');
  await expect(sums).toContainText('First course: $2,400 to $4,800');
  await expect(sums).toContainText('Each month of upkeep: not known yet');
  const travel = page.getByRole('group', { name: 'Travel, each time' });
  // The clock stands still while the keys are pressed, however slow the machine is.
  await page.clock.pauseAt('2100-01-01');
  await travel.getByLabel('from').pressSequentially('20');
  await travel.getByLabel('to').pressSequentially('100');
  await page.clock.resume();
  await expect(sums).toContainText('First course: $2,520 to $5,400');
  await expect(sums).not.toContainText('travel');
  expect(await sums.getAttribute('data-changes')).toBe('2');
  await page.getByLabel('How it is given').selectOption('Spravato nasal spray');
  await expect(sums).toContainText('We found no reliable range');
});

test('what matters puts the tables in the reader’s order, marks them, and goes back', async ({ page }) => {
  await page.goto('/compare/');
  const headings = (): Promise<string[]> =>
    page
      .locator('main h2')
      .evaluateAll((found) => found.map(({ id }) => id).filter((id) => /^(works|cost|work|like)$/.test(id)));
  expect(await headings()).toEqual(['works', 'work', 'cost', 'like']);
  await page.getByLabel('Work, driving and help at home').selectOption('Some');
  await page.getByLabel('What it costs, and who pays').selectOption('A lot');
  expect(await headings()).toEqual(['cost', 'work', 'works', 'like']);
  await expect(page.getByText('Matters to you: a lot')).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  expect(await headings()).toEqual(['works', 'work', 'cost', 'like']);
  await expect(page.getByText('Matters to you: a lot')).toBeHidden();
});

test('printing a sheet puts that sheet alone on paper, with what was chosen', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => undefined));
  await page.goto('/tools/preparing/');
  await page.getByLabel('High blood pressure').check();
  await page.locator('tick-sheet[kept-as="tell"]').getByRole('button', { name: 'Print' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('High blood pressure', { exact: true })).toBeVisible();
  await expect(page.getByText('A liver problem')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  const [pdf] = await Promise.all([page.pdf()]);
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('on a small screen every box, field and button is large enough, and none is cut off', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [...tools, '/compare/']) {
    await page.goto(address);
    const faulty = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          '[kept-as] :is(label, button, select, textarea, input:not([type="checkbox"]))',
        ),
      ]
        .filter((part) => part.checkVisibility() && !part.matches('label:has(+ select)'))
        .map((part) => ({ words: part.textContent?.slice(0, 30), box: part.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 44 || box.right > innerWidth)
        .map(({ words }) => words),
    );
    expect({ address, faulty }).toEqual({ address, faulty: [] });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a sheet can be filled in and printed, and no button stands there that does nothing', async ({
    page,
  }) => {
    await page.goto('/tools/questions/');
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByLabel('What may happen if I wait').check();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('What may happen if I wait')).toBeVisible();
    await expect(page.getByText('How sure are you of my diagnosis?')).toBeHidden();
    await expect(page.getByLabel('My own question 1')).toBeVisible();
  });

  test('the cost sheet has its table, its lines and the way to do the sum', async ({ page }) => {
    await page.goto('/tools/cost/');
    await expect(page.getByRole('row', { name: /^IV drip/ })).toContainText('$2,400 to $4,800');
    await expect(page.getByText(/First course: from _+ to _+/)).toBeVisible();
    await expect(page.getByText('By hand:')).toBeVisible();
  });
});
