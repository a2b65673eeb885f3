import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

declare global {
  interface Window {
    /** What the source of axe puts there. */
    axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  }
}

/** How a reader sees a page: the width of the screen in CSS pixels, the colors, and whether these are the reader's own. */
export type Look = { width: number; colorScheme: 'light' | 'dark'; forcedColors?: 'active' };

/** The looks every page is made for. */
export const looks = {
  narrowLight: { width: 320, colorScheme: 'light' },
  wideDark: { width: 1280, colorScheme: 'dark' },
  narrowDark: { width: 320, colorScheme: 'dark' },
  wideLight: { width: 1280, colorScheme: 'light' },
  narrowForced: { width: 320, colorScheme: 'dark', forcedColors: 'active' },
  wideForced: { width: 1280, colorScheme: 'light', forcedColors: 'active' },
} as const satisfies Record<string, Look>;

/** WCAG 2.2 at levels A and AA, and the best practices that axe adds. */
const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Under forced colors Chromium tells programs the author's text color on the system's background: no pair that is ever seen. */
const ofColor = ['color-contrast', 'link-in-text-block'];

/** The rules whose verdict colors or width can change on a page that keeps all the others. */
const ofLook = [...ofColor, 'target-size', 'scrollable-region-focusable'];

/** What axe is asked: everything, only what a look can change, or everything that can be told under forced colors. */
export type Scope = 'all' | 'look' | 'forced';

/** Shows the page that is open in another look. */
export async function setLook(page: Page, { width, colorScheme, forcedColors }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme, forcedColors: forcedColors ?? 'none' });
}

/** What axe finds on the page that is open: rule and place, one a line. It is brought to a page once, however often it is asked. */
export async function listViolations(page: Page, scope: Scope = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async (options) => (await window.axe.run(document, options)).violations,
    toOptions(scope),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

function toOptions(scope: Scope): RunOptions {
  // Axe otherwise writes a selector for whatever it finds in order, which takes most of its time.
  const options: RunOptions = { resultTypes: ['violations'], runOnly: scope === 'look' ? ofLook : all };
  if (scope === 'forced')
    options.rules = Object.fromEntries(ofColor.map((rule) => [rule, { enabled: false }]));
  return options;
}
