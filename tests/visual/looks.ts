import type { Page } from '@playwright/test';

/** One way to see a page. `scale` is how many dots are drawn for a pixel of the page. */
export type Look = {
  name: string;
  viewport: { width: number; height: number };
  scale: number;
  colorScheme: 'light' | 'dark';
  media?: 'print';
  forcedColors?: 'active';
  /** The kinds of page that are seen so; every kind when absent. */
  only?: readonly string[];
};

/** Where a page ends that is longer, in pixels: what stands below is made of the same parts. */
const shownHeight = 1600;

const phone = { width: 390, height: shownHeight };
const wide = { width: 1280, height: shownHeight };
const paper = { width: 720, height: shownHeight };

/** Where width and scheme are crossed the other way round, a few kinds of page stand for all. */
const few = ['home', 'article', 'answer', 'help'];

/** The looks of whole pages, at half size: that keeps every edge and color, and a quarter of the bytes. */
export const pageLooks: readonly Look[] = [
  { name: 'phone-light', viewport: phone, scale: 0.5, colorScheme: 'light' },
  { name: 'phone-dark', viewport: phone, scale: 0.5, colorScheme: 'dark', only: few },
  { name: 'wide-light', viewport: wide, scale: 0.5, colorScheme: 'light', only: few },
  { name: 'wide-dark', viewport: wide, scale: 0.5, colorScheme: 'dark' },
  { name: 'print', viewport: paper, scale: 0.5, colorScheme: 'light', media: 'print' },
  { name: 'forced', viewport: phone, scale: 0.5, colorScheme: 'dark', forcedColors: 'active' },
];

/** The looks of each part on the page of components, the first at full size. */
export const partLooks: readonly Look[] = [
  { name: 'phone-light', viewport: phone, scale: 1, colorScheme: 'light' },
  { name: 'wide-dark', viewport: wide, scale: 0.5, colorScheme: 'dark' },
  { name: 'print', viewport: paper, scale: 0.5, colorScheme: 'light', media: 'print' },
  { name: 'forced', viewport: phone, scale: 0.5, colorScheme: 'light', forcedColors: 'active' },
];

/** What a test must ask of its browser for a look. */
export const toOptions = ({ viewport, scale }: Look) => ({ viewport, deviceScaleFactor: scale });

/** A day on which no page is overdue: what a page says of that depends on the clock of the reader. */
const shownDay = new Date('2026-12-01T12:00:00Z');

/** Opens a page in a look, with the clock stopped. */
export async function openIn(page: Page, look: Look, address: string): Promise<void> {
  const { colorScheme, media = 'screen', forcedColors = 'none' } = look;
  await page.emulateMedia({ colorScheme, media, forcedColors, reducedMotion: 'reduce' });
  await page.clock.setFixedTime(shownDay);
  // On paper, images that a screen fetches late are fetched at once.
  await page.goto(address, { waitUntil: media === 'print' ? 'networkidle' : 'load' });
  // Where the dots of a dotted line begin, on paper at half size, is up to the moment: two runs differ.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('a.term { text-decoration-style: solid !important }');
    document.adoptedStyleSheets.push(sheet);
  });
  // What an element improves looks otherwise before than after.
  await page.evaluate(() => new Promise((drawn) => requestIdleCallback(drawn)));
  await page.waitForFunction(() =>
    [...document.images].every(
      (image) =>
        image.complete || !image.checkVisibility() || image.getBoundingClientRect().top > innerHeight,
    ),
  );
}
