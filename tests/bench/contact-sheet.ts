import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { walkFolder } from '../../lib/content/read/walk-folder';
import { browserFlags, findChromium } from '../find-chromium';

/** Pictures to be looked at side by side. `width` is how wide each is shown, in pixels. */
type Sheet = { name: string; title: string; folder: string; width: number; files: string[] };

const cache = '.cache';
const keptLooks = 'tests/visual/baselines';

/** The pictures whose path begins in a way, those of the same part or page beside each other. */
const listKept = (start: string): string[] =>
  walkFolder(keptLooks)
    .filter((file) => file.startsWith(start) && file.endsWith('.png'))
    .sort((one, other) => (toSubject(one) < toSubject(other) ? -1 : 1));

/** "parts/print/the-mark.png" as "the-mark.png print". */
const toSubject = (file: string): string => file.split('/').slice(1).reverse().join(' ');

const sheets: Sheet[] = [
  {
    name: 'contact-sheet',
    title: 'Previews',
    folder: 'out',
    // The width at which messengers show them.
    width: 300,
    files: walkFolder('out').filter((file) => file.endsWith('og.png')),
  },
  { name: 'contact-sheet-pages', title: 'Pages', folder: keptLooks, width: 300, files: listKept('pages/') },
  { name: 'contact-sheet-parts', title: 'Parts', folder: keptLooks, width: 380, files: listKept('parts/') },
];

function toHtml({ title, folder, width, files }: Sheet): string {
  const figures = files.map((file) => {
    const { size } = statSync(`${folder}/${file}`);
    return `<figure><img src="../${folder}/${file}" alt=""><figcaption>/${file} · ${size} bytes</figcaption></figure>`;
  });
  return `<!DOCTYPE html><meta charset="utf-8"><title>${title}</title><style>
body { margin: 16px; display: flex; flex-wrap: wrap; align-items: start; gap: 12px; font: 12px system-ui; background: #ddd }
figure { margin: 0; width: ${width}px }
img { max-width: 100% }
</style>${figures.join('\n')}\n`;
}

async function drawSheet(browser: Browser, sheet: Sheet): Promise<void> {
  const path = `${cache}/${sheet.name}`;
  writeFileSync(`${path}.html`, toHtml(sheet));
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  await page.goto(pathToFileURL(resolve(`${path}.html`)).href);
  await page.screenshot({ path: `${path}.png`, fullPage: true });
  await page.close();
  console.log(`${path}.png: ${sheet.files.length} pictures.`);
}

/** `npm run contact-sheet`: every preview picture of `out/`, and every kept look of pages and parts, to be looked at, in `.cache/`. */
mkdirSync(cache, { recursive: true });
const browser = await chromium.launch({ args: browserFlags, executablePath: findChromium() });
for (const sheet of sheets) await drawSheet(browser, sheet);
await browser.close();
