import type { Browser, Page } from '@playwright/test';
import type { Site } from './sites';
import { searchWords } from './sites';

/** What one cold visit cost: bytes over the wire with headers, milliseconds, and the layout shift score. */
export type Visit = { bytes: number; requests: number; fcp: number; lcp: number; tbt: number; cls: number };

/** Slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 400 ms of latency; the processor four times slower. */
const network = { offline: false, latency: 400, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const slowdown = 4;

/** One cold visit to a page in a fresh profile. */
export async function measurePage(browser: Browser, address: string): Promise<Visit> {
  const { page, weight, close } = await openSlowPage(browser);
  await page.addInitScript(watchPaint);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(1_500);
  const paint = await page.evaluate(
    () => (globalThis as unknown as { paint: Omit<Visit, 'bytes' | 'requests'> }).paint,
  );
  await close();
  return { ...weight, ...paint };
}

/** Milliseconds from asking for a page, with nothing cached, to the first result of its search. */
export async function measureSearch(
  browser: Browser,
  origin: string,
  search: NonNullable<Site['search']>,
): Promise<number> {
  const { page, close } = await openSlowPage(browser);
  const begun = performance.now();
  await page.goto(origin + search.path, { waitUntil: 'domcontentloaded' });
  await search.find(page, searchWords);
  const spent = performance.now() - begun;
  await close();
  return spent;
}

async function openSlowPage(
  browser: Browser,
): Promise<{ page: Page; weight: { bytes: number; requests: number }; close: () => Promise<void> }> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const weight = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    weight.bytes += encodedDataLength;
    weight.requests += 1;
  });
  return { page, weight, close: () => context.close() };
}

/** Runs in the page before anything else: keeps the paints, long tasks and shifts. No named functions inside: tsx would wrap them in a helper the page lacks. */
function watchPaint(): void {
  const paint = { fcp: 0, lcp: 0, tbt: 0, cls: 0 };
  Object.assign(globalThis, { paint });
  for (const type of ['paint', 'largest-contentful-paint', 'longtask', 'layout-shift'])
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name === 'first-contentful-paint') paint.fcp = entry.startTime;
        else if (type === 'largest-contentful-paint') paint.lcp = entry.startTime;
        else if (type === 'longtask') paint.tbt += Math.max(0, entry.duration - 50);
        else if (type === 'layout-shift') paint.cls += (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type, buffered: true });
}
