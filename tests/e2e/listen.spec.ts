import { expect, type Locator, type Page, test } from '@playwright/test';
import { kinds } from './addresses';
import { listViolations, looks, setLook } from './axe';
import { elsewhere, finishSentences, installVoices, listSpoken, onDevice } from './fake-voices';
import { listTraces } from './listen-in';

const findButton = (page: Page): Locator => page.getByRole('button', { name: 'Listen', exact: true });
const findPlayer = (page: Page): Locator => page.getByRole('group', { name: 'Listen' });

/** Opens a page on a device with a voice, and begins. */
async function begin(page: Page, address: string): Promise<void> {
  await installVoices(page, [elsewhere, onDevice]);
  await page.goto(address);
  await findButton(page).click();
  await expect(findPlayer(page)).toBeVisible();
}

/** Lets the voice read to the end; returns all it was given. */
async function listenToEnd(page: Page): Promise<string> {
  const words = await page.evaluate(async () => {
    for (let turn = 0; turn < 2000 && document.querySelector('listen-player'); turn += 1)
      window.fakeVoices.finish();
    return window.fakeVoices.spoken.map((sentence) => sentence.words).join(' ');
  });
  await expect(findPlayer(page)).toHaveCount(0);
  return words;
}

for (const [device, voices] of [
  ['without voices', []],
  ['with only remote voices', [elsewhere]],
  ['with only voices of another language', [{ ...onDevice, lang: 'de-DE' }]],
] as const) {
  test(`a device ${device} is offered no listening`, async ({ page }) => {
    await installVoices(page, voices);
    await page.goto(kinds.answer);
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
    await expect(findButton(page)).toHaveCount(0);
  });
}

test('voices that arrive late are heard of, once, and move nothing', async ({ page }) => {
  await installVoices(page, []);
  await page.goto(kinds.answer);
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  const place = await page.locator('.prose').first().boundingBox();
  await page.evaluate((voice) => window.fakeVoices.setVoices([voice]), onDevice);
  await page.evaluate((voice) => window.fakeVoices.setVoices([voice]), onDevice);
  await expect(findButton(page)).toHaveCount(1);
  expect(await page.locator('.prose').first().boundingBox()).toEqual(place);
});

test('pages that are no article or answer offer no listening', async ({ page }) => {
  await installVoices(page, [onDevice]);
  await page.goto(kinds.text);
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await expect(findButton(page)).toHaveCount(0);
});

test('the words are read in order, by the voice of the device, without what is not words', async ({
  page,
}) => {
  await begin(page, kinds.article);
  const words = await listenToEnd(page);
  const inOrder = [
    'Side effects and serious risks',
    'In short',
    'Immediate action required:',
    'you or anyone else has chest pain, or slow or troubled breathing',
    'call 9 1 1.',
    'call or text 9 8 8',
    'How many people get side effects',
    'What people felt on Spravato, and on a dummy spray',
    'Felt detached (dissociation), 41 out of 100, 9 out of 100',
    'How sure we are: Moderate.',
    'Felt detached, with a tablet: On Spravato, 41 out of 100. On placebo, 9 out of 100.',
    'Getting support',
  ];
  const places = inOrder.map((part) => words.indexOf(part));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(words).not.toMatch(/On this page|Link to this page|Copy link|Sources:|#|Popova V/);
  // The first citation of the page stands between these words and their stop.
  expect(words).toContain('Have it only where trained staff watch you.');
  expect(new Set((await listSpoken(page)).map(({ voice }) => voice))).toEqual(new Set(['Device']));
});

test('no stretch is so long that a browser would cut it off', async ({ page }) => {
  await begin(page, kinds.article);
  await listenToEnd(page);
  const lengths = (await listSpoken(page)).map(({ words }) => words.length);
  expect(lengths.length).toBeGreaterThan(50);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(180);
});

test('the part that is read is marked, counted and followed, and nothing moves aside', async ({ page }) => {
  await begin(page, kinds.answer);
  const marked = page.locator('[data-read-aloud]');
  await expect(marked).toHaveText('Can I drive after a session?');
  await expect(findPlayer(page)).toContainText(/Part 1 of \d+/);
  const height = await page.locator('article').evaluate((article) => article.getBoundingClientRect().height);
  await finishSentences(page, 9);
  await expect(marked).toHaveCount(1);
  await expect(marked).toBeInViewport();
  await expect(findPlayer(page)).not.toContainText('Part 1 of');
  expect(await page.locator('article').evaluate((article) => article.getBoundingClientRect().height)).toBe(
    height,
  );
});

test('it pauses, and goes on with the sentence that was not finished', async ({ page }) => {
  await begin(page, kinds.answer);
  await finishSentences(page);
  const before = await listSpoken(page);
  await page.getByRole('button', { name: 'Pause' }).click();
  // Nobody speaks now, so there is nothing to finish.
  await finishSentences(page);
  expect(await listSpoken(page)).toEqual(before);
  await page.getByRole('button', { name: 'Resume' }).click();
  expect(await listSpoken(page)).toEqual([...before, before.at(-1)]);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
});

test('another speed counts from the sentence on that is being read', async ({ page }) => {
  await begin(page, kinds.answer);
  await page.getByLabel('Speed').selectOption('1.25');
  await finishSentences(page);
  const [first, again, next] = await listSpoken(page);
  expect(first?.rate).toBe(1);
  expect(again).toEqual({ ...first, rate: 1.25 });
  expect(next?.rate).toBe(1.25);
});

test('a speed chosen in a pause does not end the pause', async ({ page }) => {
  await begin(page, kinds.answer);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByLabel('Speed').selectOption('0.75');
  expect(await listSpoken(page)).toHaveLength(1);
  await page.getByRole('button', { name: 'Resume' }).click();
  expect((await listSpoken(page)).at(-1)?.rate).toBe(0.75);
});

test('it works from the keyboard, and says once that it has begun', async ({ page }) => {
  await installVoices(page, [onDevice]);
  await page.goto(kinds.answer);
  await page.evaluate(() => {
    const status = document.querySelector('[role="status"]');
    const said: string[] = [];
    Object.assign(window, { said });
    if (status)
      new MutationObserver(() => status.textContent && said.push(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  await findButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  await finishSentences(page, 4);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Resume' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Stop' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(findPlayer(page)).toHaveCount(0);
  await expect(page.locator('[data-read-aloud]')).toHaveCount(0);
  await expect(findButton(page)).toBeFocused();
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([
    'Reading aloud',
  ]);
});

test('a voice that fails is owned up to', async ({ page }) => {
  await begin(page, kinds.answer);
  await page.evaluate(() => window.fakeVoices.fail());
  await expect(page.getByRole('status')).toHaveText('Reading aloud stopped');
  await expect(findPlayer(page)).toHaveCount(0);
});

test('it falls silent when the page is left, and a page come back to can begin again', async ({ page }) => {
  await begin(page, kinds.answer);
  const before = await page.evaluate(() => window.fakeVoices.cancelled);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect(await page.evaluate(() => window.fakeVoices.cancelled)).toBeGreaterThan(before);
  await finishSentences(page);
  expect(await listSpoken(page)).toHaveLength(1);
  await expect(findPlayer(page)).toHaveCount(0);
  await findButton(page).click();
  await expect(findPlayer(page)).toBeVisible();
});

test('listening keeps nothing and asks nobody else', async ({ page, context, baseURL }) => {
  const others: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL) others.push(request.url());
  });
  await begin(page, kinds.answer);
  await listenToEnd(page);
  expect({ others, traces: await listTraces(page, context) }).toEqual({ others: [], traces: [] });
});

for (const [look, own] of Object.entries(looks)) {
  test(`the player has no fault and room to tap in the look ${look}`, async ({ page }) => {
    await setLook(page, own);
    await begin(page, kinds.answer);
    await finishSentences(page, 3);
    expect(await listViolations(page, 'forcedColors' in own ? 'forced' : 'all')).toEqual([]);
    const controls = page.locator('.quote:not(listen-player), listen-player :is(button, select)');
    await expect(controls).toHaveCount(4);
    for (const control of await controls.all()) {
      const box = await control.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
    }
  });
}
