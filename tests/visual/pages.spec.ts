import { test } from '@playwright/test';
import { kinds } from '../e2e/addresses';
import { openIn, pageLooks, toOptions } from './looks';
import { PictureBook, skipForOtherChromium } from './picture-book';

/** One page of each kind, and those of a kind that look like no other. */
const shown = {
  ...kinds,
  compare: '/compare/',
  cost: '/tools/cost/',
  preparing: '/tools/preparing/',
  leaflet: '/leaflets/side-effects/',
} as const;

for (const look of pageLooks) {
  test.describe(look.name, () => {
    test.use(toOptions(look));

    test(`pages look as they did: ${look.name}`, async ({ page }) => {
      test.setTimeout(240_000);
      skipForOtherChromium(page);
      const book = new PictureBook(page);
      for (const [kind, address] of Object.entries(shown)) {
        if (look.only && !look.only.includes(kind)) continue;
        await openIn(page, look, address);
        await book.compare(['pages', look.name, `${kind}.png`]);
      }
      book.settle();
    });
  });
}
