import { expect, type Page, test } from '@playwright/test';
import { kinds } from './addresses';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 320, height: 640 } });

const findButton = (page: Page) => page.getByRole('button', { name: 'Copy link to these words' });

/** Selects words of the article: from the first place of one text to the end of the first place of another after it. */
async function select(page: Page, first: string, last = first, within = '.prose'): Promise<void> {
  await page.evaluate(
    ([start = '', end = '', root = '']) => {
      const nodes: Text[] = [];
      for (const part of document.querySelectorAll(root)) {
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      }
      const from = nodes.findIndex(({ data }) => data.includes(start));
      const to = nodes.findIndex(({ data }, place) => place >= from && data.includes(end));
      const [one, other] = [nodes[from], nodes[to]];
      if (!one || !other) throw new Error('these words are not on the page');
      getSelection()?.setBaseAndExtent(
        one,
        one.data.indexOf(start),
        other,
        other.data.indexOf(end) + end.length,
      );
    },
    [first, last, within],
  );
}

async function copySelected(page: Page): Promise<string> {
  await findButton(page).click();
  await expect(page.getByRole('status')).toHaveText('Link to these words copied');
  await expect(findButton(page)).toHaveCount(0);
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Opens a copied link on this server, and gives back how far down the page it leads. */
async function follow(page: Page, link: string, baseURL = ''): Promise<number> {
  await page.goto('about:blank');
  await page.goto(link.replace('https://ketamine-plainly.example', baseURL));
  await page.waitForTimeout(500);
  return page.evaluate(() => scrollY);
}

test('nothing is offered until words of the article are selected', async ({ page }) => {
  await page.goto(kinds.article);
  await expect(page.locator('share-bar[data-connected]')).toHaveCount(1);
  await expect(findButton(page)).toHaveCount(0);
  await select(page, 'Ketamine, Plainly', 'Ketamine, Plainly', 'footer');
  await page.waitForTimeout(500);
  await expect(findButton(page)).toHaveCount(0);
});

test('the link leads to the selected words', async ({ page, baseURL }) => {
  await page.goto(kinds.answer);
  await select(page, 'If you slept badly', 'wait longer.');
  await expect(findButton(page)).toBeInViewport({ ratio: 1 });
  const link = await copySelected(page);
  expect(link).toBe(
    'https://ketamine-plainly.example/faq/driving-after/#:~:text=If%20you%20slept%20badly%20or%20still%20feel%20foggy%20the%20next%20day%2C%20wait%20longer.',
  );
  expect(await follow(page, link, baseURL)).toBeGreaterThan(100);
  await expect(page.getByText('If you slept badly')).toBeInViewport();
});

test('half a word is made whole, and a link within a section names it', async ({ page, baseURL }) => {
  await page.goto(kinds.article);
  const sentence = await page
    .locator('.section-head:has(#mood) + p')
    .evaluate((p) => p.firstChild?.textContent ?? '');
  await select(page, sentence.slice(1, 29));
  const link = await copySelected(page);
  expect(link).toContain('/topics/side-effects/#mood:~:text=');
  expect(decodeURIComponent(link)).toContain(`text=${sentence.slice(0, sentence.indexOf(' ', 29))}`);
  expect(await follow(page, link, baseURL)).toBeGreaterThan(1000);
});

test('a selection over several paragraphs, with citations in it, is found again', async ({
  page,
  baseURL,
}) => {
  await page.goto(kinds.answer);
  await select(page, 'Attention, judgment', 'every kind of ketamine');
  const link = await copySelected(page);
  expect(link).toMatch(/text=Attention%2C%20judgment%20and%20speed,/);
  expect(await follow(page, link, baseURL)).toBeGreaterThan(100);
  await expect(page.getByText('Attention, judgment')).toBeInViewport();
});

test('words that stand on the page more than once are told apart', async ({ page, baseURL }) => {
  await page.goto(kinds.article);
  const places = await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('.prose p')].filter((p) =>
      p.textContent?.includes('out of 100'),
    );
    const last = paragraphs.at(-1);
    const walker = document.createTreeWalker(last ?? document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf('out of 100');
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + 'out of 100'.length);
      break;
    }
    return { count: paragraphs.length, top: (last?.getBoundingClientRect().top ?? 0) + scrollY };
  });
  expect(places.count).toBeGreaterThan(1);
  const link = await copySelected(page);
  // By the words before them, or by the number of the citation that they touch.
  expect(link).toMatch(/text=(?:[^,]+-,)?out%20of%20100/);
  const scrolled = await follow(page, link, baseURL);
  expect(Math.abs(scrolled + 320 - places.top)).toBeLessThan(400);
});

test('Tab leads from the selection to the button, and Enter copies', async ({ page }) => {
  await page.goto(kinds.answer);
  await page.getByText('If you slept badly').click({ clickCount: 3 });
  await expect(findButton(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(findButton(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Link to these words copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '#:~:text=If%20you%20slept%20badly',
  );
});

test('the offer ends with the selection, and is not on paper', async ({ page }) => {
  await page.goto(kinds.answer);
  await select(page, 'If you slept badly');
  await expect(findButton(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(findButton(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(findButton(page)).toHaveCount(0);
});

test('a browser that cannot follow such links offers none', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Document.prototype, 'fragmentDirective'));
  await page.goto(kinds.answer);
  await select(page, 'If you slept badly');
  await page.waitForTimeout(500);
  await expect(findButton(page)).toHaveCount(0);
});

test('selecting asks the server nothing', async ({ page }) => {
  await page.goto(kinds.answer);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await select(page, 'If you slept badly');
  await expect(findButton(page)).toBeVisible();
  await copySelected(page);
  expect(asked).toEqual([]);
});
