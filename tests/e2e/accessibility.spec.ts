import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { groupAddresses, kinds } from './addresses';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Look = { width: number; colorScheme: 'light' | 'dark' };

const narrowLight: Look = { width: 320, colorScheme: 'light' };
const wideDark: Look = { width: 1280, colorScheme: 'dark' };
const otherLooks: Look[] = [
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
];

async function setLook(page: Page, { width, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
}

/** What axe finds on the page that is open: rule and place, one a line. */
async function listViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Holds some pages, each seen in every look, to all the rules. */
async function checkPages(page: Page, addresses: readonly string[], looks: readonly Look[]): Promise<void> {
  for (const address of addresses) {
    await page.goto(address);
    for (const look of looks) {
      await setLook(page, look);
      const violations = await listViolations(page);
      expect({ address, look, violations }).toEqual({ address, look, violations: [] });
    }
  }
}

for (const group of groupAddresses(13)) {
  test(`the pages from ${group[0]} on are free of faults, narrow and light, wide and dark`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await checkPages(page, group, [narrowLight, wideDark]);
  });
}

for (const [kind, address] of Object.entries(kinds)) {
  test(`the page of the kind ${kind} is free of faults narrow and dark, wide and light`, async ({ page }) => {
    await checkPages(page, [address], otherLooks);
  });
}

test('the missing page is free of faults narrow and light, wide and dark', async ({ page }) => {
  await checkPages(page, [kinds.missing], [narrowLight, wideDark]);
});

test('a fault would be found', async ({ page }) => {
  await page.goto(kinds.text);
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect(await listViolations(page)).toEqual([expect.stringMatching(/^button-name: .*button/)]);
});
