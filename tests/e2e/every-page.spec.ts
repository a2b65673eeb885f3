import { expect, type Page, test } from '@playwright/test';
import { addresses, groupAddresses, kinds } from './addresses';
import { type Look, listViolations, looks, type Scope, setLook } from './axe';
import { findCoveringPages } from './covering-pages';
import { listenIn, listTraces } from './listen-in';
import { listOverflow } from './overflow';

// One visit of a page holds it to every promise that is made for all pages.

const covering = findCoveringPages(addresses);
const templates: readonly string[] = [...Object.values(kinds), '/compare/', '/leaflets/side-effects/'];
const { narrowLight, wideDark, narrowDark, wideLight, narrowForced, wideForced } = looks;

/** Looks to judge a page in, and by which rules: all of both when `AXE_ALL` is set, or the fewest that miss no kind of element. */
function* listJudgements(address: string): Generator<[Look, Scope]> {
  if (process.env.AXE_ALL) {
    yield [narrowLight, 'all'];
    for (const look of [wideDark, narrowDark, wideLight]) yield [look, 'all'];
    for (const look of [narrowForced, wideForced]) yield [look, 'forced'];
  } else if (templates.includes(address)) {
    for (const look of [narrowLight, wideDark]) yield [look, 'all'];
    yield [narrowForced, 'forced'];
  } else if (covering.has(address)) {
    yield [narrowLight, 'all'];
    yield [wideDark, 'look'];
  }
}

/** Faults that axe finds on the page that is open, look by look. */
async function listFaults(page: Page, address: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [look, scope] of listJudgements(address)) {
    await setLook(page, look);
    const found = await listViolations(page, scope);
    faults.push(...found.map((fault) => `${JSON.stringify(look)}: ${fault}`));
  }
  return faults;
}

for (const group of groupAddresses(12)) {
  test(`the pages from ${group[0]} on ask nobody else, leave nothing behind, fit a small screen, and those that stand for others have no fault`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.setTimeout(1_800_000);
    const heard = await listenIn(page, new URL(baseURL ?? '').origin);
    for (const address of group) {
      await setLook(page, narrowLight);
      await page.goto(address);
      const found = {
        heard: [...heard],
        traces: await listTraces(page, context),
        overflow: await listOverflow(page),
        faults: await listFaults(page, address),
      };
      expect({ address, ...found }).toEqual({ address, heard: [], traces: [], overflow: [], faults: [] });
    }
    await page.waitForLoadState('networkidle');
    expect(heard).toEqual([]);
  });
}

test('the missing page has no fault', async ({ page }) => {
  await page.goto(kinds.missing);
  expect(await listFaults(page, kinds.missing)).toEqual([]);
});

test('a fault would be found in any look', async ({ page }) => {
  await page.goto(kinds.text);
  await page.evaluate(() => {
    const pale = document.createElement('p');
    pale.textContent = 'pale';
    pale.style.color = '#888';
    document.querySelector('main')?.append(document.createElement('button'), pale);
  });
  const inNarrowLight = await listViolations(page);
  expect(inNarrowLight).toContainEqual(expect.stringMatching(/^button-name: .*button/));
  expect(inNarrowLight).toContainEqual(expect.stringMatching(/^color-contrast: /));
  await setLook(page, wideLight);
  expect(await listViolations(page, 'look')).toContainEqual(expect.stringMatching(/^color-contrast: /));
});

test('what should fit a small screen would be found when it does not', async ({ page }) => {
  await setLook(page, narrowLight);
  await page.goto(kinds.text);
  await page.evaluate(() => {
    const wide = document.createElement('p');
    wide.textContent = 'wide';
    wide.style.width = '400px';
    document.querySelector('main')?.append(wide);
  });
  expect(await listOverflow(page)).toEqual(['P. wide']);
});

test('whoever listens in would hear a page that misbehaves', async ({ page, context, baseURL }) => {
  const heard = await listenIn(page, new URL(baseURL ?? '').origin);
  await page.goto(kinds.text);
  await page.evaluate(() => {
    localStorage.setItem('visits', '1');
    const tracker = document.createElement('img');
    tracker.src = 'https://tracker.example/pixel.png';
    document.body.append(tracker);
  });
  await expect.poll(() => heard.some((line) => line.includes('policy: img-src'))).toBe(true);
  expect(await listTraces(page, context)).toEqual(['localStorage visits']);
});
