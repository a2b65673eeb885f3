import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as compress from '@/lib/publish/compress';
import { openTwinCache } from '@/lib/publish/twin-cache';

vi.mock('@/lib/publish/compress', { spy: true });

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twins-'));
  vi.mocked(compress.compressTwins).mockClear();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('after one page has changed, only that page is packed again', async () => {
  const first = openTwinCache(folder);
  const tea = await first.pack(toBytes('tea'), [11]);
  await first.pack(toBytes('milk'), [11]);
  const next = openTwinCache(folder);
  expect(await next.pack(toBytes('tea'), [11])).toEqual(tea);
  const { br } = await next.pack(toBytes('oat milk'), [11]);
  expect(brotliDecompressSync(br).toString()).toBe('oat milk');
  expect(compress.compressTwins).toHaveBeenCalledTimes(3);
});

test('what a build did not ask for goes, so the folder does not grow for ever', async () => {
  const first = openTwinCache(folder);
  await first.pack(toBytes('tea'), [11]);
  await first.pack(toBytes('milk'), [11]);
  expect(readdirSync(folder)).toHaveLength(2);
  const next = openTwinCache(folder);
  await next.pack(toBytes('tea'), [11]);
  next.dropUnused();
  expect(readdirSync(folder)).toHaveLength(1);
  await openTwinCache(folder).pack(toBytes('tea'), [11]);
  expect(compress.compressTwins).toHaveBeenCalledTimes(2);
});

test('the same bytes at another quality are packed again', async () => {
  await openTwinCache(folder).pack(toBytes('tea'), [11]);
  await openTwinCache(folder).pack(toBytes('tea'), [10]);
  expect(compress.compressTwins).toHaveBeenCalledTimes(2);
});

test('a page is packed again at the next quality where it outgrows one flight, and only there', async () => {
  const pack = (bytes: Uint8Array) => openTwinCache(folder).pack(bytes, [10, 11]);
  await pack(toBytes('tea'));
  expect(compress.compressTwins).toHaveBeenCalledTimes(1);
  const heavy = randomBytes(compress.pageBudget + 1);
  const twins = await pack(heavy);
  expect(compress.compressTwins).toHaveBeenLastCalledWith(heavy, 11);
  expect(await pack(heavy)).toEqual(twins);
  expect(compress.compressTwins).toHaveBeenCalledTimes(3);
});

test.each([
  [1.04, 2],
  [1.06, 1],
])('what weighs %s times one flight is packed %i times', async (times, packed) => {
  await openTwinCache(folder).pack(randomBytes(compress.pageBudget * times), [10, 11]);
  expect(compress.compressTwins).toHaveBeenCalledTimes(packed);
});

test.each([0, 3, 7, 9, -1])(
  'kept twins of which a disk has left a part (%i bytes) are made again',
  async (length) => {
    const twins = await openTwinCache(folder).pack(toBytes('tea'), [11]);
    const [name = ''] = readdirSync(folder);
    const whole = readFileSync(join(folder, name));
    writeFileSync(join(folder, name), whole.subarray(0, length));
    expect(await openTwinCache(folder).pack(toBytes('tea'), [11])).toEqual(twins);
    expect(readFileSync(join(folder, name))).toEqual(whole);
  },
);
