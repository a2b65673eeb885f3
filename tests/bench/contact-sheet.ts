import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { walkFolder } from '../../lib/content/read/walk-folder';
import { browserFlags, findChromium } from '../find-chromium';

const folder = '.cache';

/** Pictures at the width at which messengers show them, in pixels. */
const shownWidth = 300;

/** `npm run contact-sheet`: every preview picture of `out/` side by side, to be looked at, as `.cache/contact-sheet.html` and `.png`. */
const pictures = walkFolder('out').filter((file) => file.endsWith('og.png'));
const figures = pictures.map((file) => {
  const { size } = statSync(`out/${file}`);
  return `<figure><img src="../out/${file}" width="${shownWidth}" alt=""><figcaption>/${file} · ${size} bytes</figcaption></figure>`;
});
mkdirSync(folder, { recursive: true });
writeFileSync(
  `${folder}/contact-sheet.html`,
  `<!DOCTYPE html><meta charset="utf-8"><title>Previews</title><style>
body { margin: 16px; display: flex; flex-wrap: wrap; gap: 12px; font: 12px system-ui; background: #ddd }
figure { margin: 0; width: ${shownWidth}px }
</style>${figures.join('\n')}\n`,
);
const executablePath = findChromium();
const browser = await chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) });
const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
await page.goto(pathToFileURL(resolve(folder, 'contact-sheet.html')).href);
await page.screenshot({ path: `${folder}/contact-sheet.png`, fullPage: true });
await browser.close();
console.log(`${folder}/contact-sheet.png: ${pictures.length} pictures.`);
