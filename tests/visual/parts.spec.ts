import { expect, test } from '@playwright/test';
import { listPaths } from '@/lib/permalinks';
import { openIn, partLooks, toOptions } from './looks';
import { PictureBook, skipForOtherChromium } from './picture-book';

/** How many parts the page of components shows at the least. */
const fewestParts = 40;

for (const look of partLooks) {
  test.describe(look.name, () => {
    test.use(toOptions(look));

    test(`every part looks as it did: ${look.name}`, async ({ page }) => {
      test.setTimeout(240_000);
      skipForOtherChromium(page);
      const book = new PictureBook(page);
      await openIn(page, look, listPaths.design);
      const parts = page.locator('[data-specimen]');
      const names = await parts.evaluateAll((all) => all.map((part) => part.dataset.specimen ?? ''));
      expect(names.length).toBeGreaterThanOrEqual(fewestParts);
      expect(new Set(names).size).toBe(names.length);
      for (const [place, name] of names.entries())
        await book.compare(['parts', look.name, `${name}.png`], parts.nth(place));
      book.settle();
    });
  });
}
