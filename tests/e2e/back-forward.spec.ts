import { expect, test } from '@playwright/test';

/** Restoring a page whole on Back: no script may listen for `unload`, and no response may forbid storing. */
test('no page asks the browser to forget it', async ({ page }) => {
  await page.addInitScript(() => {
    const listen = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type: string, ...rest) {
      if (/unload$/.test(type)) console.error(`a listener for ${type}`);
      return listen.call(this, type, ...rest);
    };
  });
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  for (const address of ['/', '/topics/side-effects/', '/faq/', '/tools/questions/', '/saved/']) {
    const response = await page.goto(address, { waitUntil: 'load' });
    expect(response?.headers()['cache-control'] ?? '').not.toContain('no-store');
  }
  expect(faults).toEqual([]);
});
