import { beforeAll, expect, test } from 'vitest';
import { type Ask, askAt } from '../unit/lib/publish/ask';
import { articles } from './built-site';
import { startServe } from './start-serve';

/** What the headers may weigh beside a page in the first flight: bytes. */
const headerBudget = 1100;

let ask: Ask;
beforeAll(async () => {
  ask = askAt(await startServe('out'));
});

test(`an article comes packed, with headers of at most ${headerBudget} bytes`, async () => {
  const { status, headers, head } = await ask(articles[0]?.address ?? '', {
    'Accept-Encoding': 'br, gzip',
  });
  expect([status, headers['content-encoding']]).toEqual([200, 'br']);
  expect(head.length).toBeLessThanOrEqual(headerBudget);
});
