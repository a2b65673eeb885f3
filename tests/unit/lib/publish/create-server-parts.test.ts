import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { serveSite } from './ask';
import { toPage } from './site-folder';

describe('packing', () => {
  test.each([
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['BR', 'br'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['brotli', undefined],
  ])('for a client that accepts %s it is %s', async (accepted, encoding) => {
    const ask = await serveSite();
    const { headers, body } = await ask('/', { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    const unpack =
      { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ''] ?? ((bytes: Buffer) => bytes);
    expect(unpack(body).toString()).toBe(toPage('Home'));
  });

  test('a file without twins is sent as it is', async () => {
    const ask = await serveSite();
    const { headers, body } = await ask('/faq/', { 'Accept-Encoding': 'br, gzip' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(toPage('Questions'));
  });
});

describe('conditional requests', () => {
  test('a page that has not changed is not sent again', async () => {
    const ask = await serveSite();
    const etag = (await ask('/', { 'Accept-Encoding': 'br' })).headers.etag ?? '';
    const { status, headers, body } = await ask('/', { 'Accept-Encoding': 'br', 'If-None-Match': etag });
    expect([status, body.length]).toEqual([304, 0]);
    expect(headers).toMatchObject({ etag, vary: 'Accept-Encoding', 'cache-control': 'no-cache' });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';/);
  });

  test('a page that has changed is sent', async () => {
    const ask = await serveSite();
    const { status, body } = await ask('/faq/a/', { 'If-None-Match': '"other", W/"another"' });
    expect([status, body.toString()]).toEqual([200, toPage('A')]);
  });

  test('the ETag is strong, the same after every build of the same words, and another for each packing', async () => {
    const [ask, askAgain] = [await serveSite(), await serveSite()];
    const readTag = async (accepted: string) =>
      (await ask('/', { 'Accept-Encoding': accepted })).headers.etag;
    const tags = [await readTag('br'), await readTag('gzip'), await readTag('identity')];
    expect(new Set(tags).size).toBe(3);
    expect(tags.filter((tag) => !/^"[\w-]{22}"$/.test(tag ?? ''))).toEqual([]);
    expect((await askAgain('/', { 'Accept-Encoding': 'br' })).headers.etag).toBe(tags[0]);
  });
});

describe('partial requests', () => {
  const page = toPage('A');
  test.each([
    ['bytes=0-3', 206, page.slice(0, 4), `bytes 0-3/${page.length}`],
    ['bytes=4-', 206, page.slice(4), `bytes 4-${page.length - 1}/${page.length}`],
    ['bytes=-3', 206, page.slice(-3), `bytes ${page.length - 3}-${page.length - 1}/${page.length}`],
    ['bytes=0-999999', 206, page, `bytes 0-${page.length - 1}/${page.length}`],
    ['bytes=999999-', 416, '', `bytes */${page.length}`],
    ['bytes=-0', 416, '', `bytes */${page.length}`],
    ['bytes=9-3', 200, page, undefined],
    ['bytes=0-1,4-5', 200, page, undefined],
    ['bytes=a-b', 200, page, undefined],
    ['bytes=-', 200, page, undefined],
    ['words', 200, page, undefined],
  ])('the range "%s" is answered with %i', async (range, status, words, place) => {
    const ask = await serveSite();
    const { status: got, headers, body } = await ask('/faq/a/', { Range: range });
    expect([got, body.toString(), headers['content-range']]).toEqual([status, words, place]);
    expect(headers['accept-ranges']).toBe('bytes');
  });

  test('a part of a packed file is a part of its packed bytes', async () => {
    const ask = await serveSite();
    const whole = await ask('/', { 'Accept-Encoding': 'br' });
    const part = await ask('/', { 'Accept-Encoding': 'br', Range: 'bytes=2-9' });
    expect([part.status, part.headers['content-encoding']]).toEqual([206, 'br']);
    expect(part.body.equals(whole.body.subarray(2, 10))).toBe(true);
  });

  test('a part is sent only of the very file the client holds a part of', async () => {
    const ask = await serveSite();
    const { etag = '' } = (await ask('/faq/a/')).headers;
    expect((await ask('/faq/a/', { Range: 'bytes=0-3', 'If-Range': etag })).status).toBe(206);
    expect((await ask('/faq/a/', { Range: 'bytes=0-3', 'If-Range': '"other"' })).status).toBe(200);
  });

  test('HEAD is not answered in part', async () => {
    const ask = await serveSite();
    expect((await ask('/faq/a/', { Range: 'bytes=0-3' }, 'HEAD')).status).toBe(200);
  });
});
