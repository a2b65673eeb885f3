import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { serveSite } from './ask';
import { toPage } from './site-folder';

test('a page is served with its type, its length and the headers that were shipped', async () => {
  const ask = await serveSite();
  const { status, headers, body } = await ask('/faq/a/');
  expect(status).toBe(200);
  expect(body.toString()).toBe(toPage('A'));
  expect(headers).toMatchObject({
    'content-type': 'text/html;charset=utf-8',
    'content-length': String(body.length),
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(headers['content-security-policy']).toMatch(/^default-src 'none';/);
});

test('all headers of a page weigh at most 1,100 bytes with three styles', async () => {
  const ask = await serveSite();
  const { head, headers } = await ask('/', { 'Accept-Encoding': 'br' });
  expect(headers['content-security-policy']?.match(/'sha256-/g)).toHaveLength(3);
  expect(head.length).toBeLessThanOrEqual(1100);
});

test.each([
  ['/elements/share-bar.AAAA.js', 'text/javascript'],
  ['/faq/a/og.png', 'image/png'],
  ['/icon.svg', 'image/svg+xml'],
  ['/answers.json', 'application/json'],
  ['/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/robots.txt', 'text/plain'],
  ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
])('%s is served as %s', async (path, type) => {
  const ask = await serveSite();
  const { status, headers } = await ask(path);
  expect([status, headers['content-type']]).toEqual([200, type]);
});

test('a script is kept for a year, and a preview picture may be shown by other sites', async () => {
  const ask = await serveSite();
  expect((await ask('/elements/share-bar.AAAA.js')).headers['cache-control']).toBe(
    'public, max-age=31536000, immutable',
  );
  expect((await ask('/faq/a/og.png')).headers['cross-origin-resource-policy']).toBe('cross-origin');
});

describe('packing', () => {
  test.each([
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('for a client that accepts %s it is %s', async (accepted, encoding) => {
    const ask = await serveSite();
    const { headers, body } = await ask('/', { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['content-type']).toBe('text/html;charset=utf-8');
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

describe('what is not there', () => {
  test.each(['/faq/b/', '/nothing.html', '/FAQ/', '/elements/gone.js', '/a%0Ab', '/faq//', '/elements/'])(
    '%s gets the page for unknown addresses, which nobody keeps',
    async (path) => {
      const ask = await serveSite();
      const { status, headers, body } = await ask(path);
      expect(status).toBe(404);
      expect(body.toString()).toContain(toPage('Not found'));
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-security-policy']).toMatch(/^default-src 'none';/);
    },
  );

  test.each(['/_headers', '/_redirects', '/_headers/', '/%5Fheaders', '/_redirects//', '/_headers?a'])(
    'what is written for hosts is not served at %s',
    async (path) => {
      const ask = await serveSite();
      expect((await ask(path)).status).toBe(404);
    },
  );
});

describe('methods', () => {
  test('HEAD answers like GET without the body', async () => {
    const ask = await serveSite();
    const [full, head] = [await ask('/faq/a/'), await ask('/faq/a/', {}, 'HEAD')];
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    expect(head.headers).toMatchObject({
      'content-length': full.headers['content-length'],
      etag: full.headers.etag,
      'content-security-policy': full.headers['content-security-policy'],
    });
  });

  test('HEAD of what is not there has no body either', async () => {
    const ask = await serveSite();
    const { status, body } = await ask('/faq/b/', {}, 'HEAD');
    expect([status, body.length]).toEqual([404, 0]);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    '%s is refused, and the methods that work are named',
    async (method) => {
      const ask = await serveSite();
      const { status, headers, body } = await ask('/faq/', {}, method);
      expect(status).toBe(405);
      expect(headers.allow).toBe('GET, HEAD');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(body.toString()).toContain('Only GET and HEAD work here.\n');
    },
  );
});

describe('redirects', () => {
  test.each([
    ['/faq', '/faq/'],
    ['/faq/a', '/faq/a/'],
    ['/old/', '/faq/a/'],
    ['/words/', '/faq/#tea'],
    ['/faq?q=tea', '/faq/?q=tea'],
    ['/words/?q=tea', '/faq/?q=tea#tea'],
  ])('%s leads to %s for good', async (path, target) => {
    const ask = await serveSite();
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([301, target]);
  });
});

describe('conditional and partial requests', () => {
  test('a page that has not changed is not sent again', async () => {
    const ask = await serveSite();
    const etag = (await ask('/faq/a/')).headers.etag ?? '';
    const { status, headers, body } = await ask('/faq/a/', { 'If-None-Match': etag });
    expect([status, body.length]).toEqual([304, 0]);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';/);
  });

  test('a page that has changed is sent', async () => {
    const ask = await serveSite();
    const { status, body } = await ask('/faq/a/', { 'If-None-Match': 'W/"other"' });
    expect([status, body.toString()]).toEqual([200, toPage('A')]);
  });

  test.each(['bytes=0-3', 'bytes=-3', 'bytes=9-3', 'bytes=999999-', 'bytes=a-b', 'words'])(
    'a request for the range "%s" gets the whole file',
    async (range) => {
      const ask = await serveSite();
      const { status, body } = await ask('/faq/a/', { Range: range });
      expect([status, body.toString()]).toEqual([200, toPage('A')]);
    },
  );
});

test('a query does not change what is served', async () => {
  const ask = await serveSite();
  for (const path of ['/?q=tea', '/?', '/?/../secret.txt', '/?a?b#c']) {
    const { status, body } = await ask(path);
    expect([path, status, body.toString()]).toEqual([path, 200, toPage('Home')]);
  }
});
