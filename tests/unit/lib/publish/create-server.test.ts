import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createSiteServer } from '@/lib/publish/create-server';
import { serveSite } from './ask';
import { toPage, writeSite } from './site-folder';

test('a page is served with its type, its length and the headers that were shipped', async () => {
  const ask = await serveSite();
  const { status, headers, body } = await ask('/faq/a/');
  expect(status).toBe(200);
  expect(body.toString()).toBe(toPage('A'));
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
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
  ['/elements/share-bar.AAAA.js', 'text/javascript; charset=utf-8'],
  ['/faq/a/og.png', 'image/png'],
  ['/icon.svg', 'image/svg+xml'],
  ['/answers.json', 'application/json'],
  ['/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
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

describe('what is not there', () => {
  test.each([
    '/faq/b/',
    '/nothing.html',
    '/FAQ/',
    '/elements/gone.js',
    '/a%0Ab',
    '/elements/',
    '/404/',
    '/404',
    '/index',
    '/index.html.br',
    '/index.html.gz',
    '/index.html/',
  ])('%s gets the page for unknown addresses, which nobody keeps', async (path) => {
    const ask = await serveSite();
    const { status, headers, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).toContain(toPage('Not found'));
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';/);
  });

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
    ['/index.html', '/'],
    ['/faq/index.html', '/faq/'],
    ['/faq/a/index.html?q=tea', '/faq/a/?q=tea'],
    ['/words/?q=tea', '/faq/?q=tea#tea'],
  ])('%s leads to %s for good', async (path, target) => {
    const ask = await serveSite();
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([301, target]);
  });
});

describe('when something is wrong', () => {
  test('a folder that is gone is answered in one line, and the server goes on', async () => {
    const { folder } = writeSite();
    const ask = await serveSite(folder);
    renameSync(folder, `${folder}.away`);
    const { status, body } = await ask('/faq/');
    expect(status).toBe(503);
    expect(body.toString()).toContain('This site cannot be read just now.\n');
    renameSync(`${folder}.away`, folder);
    expect((await ask('/faq/')).status).toBe(200);
  });

  test.each([
    ['asks and never ends its question', 'GET /faq/ HTTP/1.1\r\nHost: a\r\n'],
    ['is silent after an answer', 'GET /faq/ HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['says nothing', ''],
  ])('a client that %s is let go', async (_, words) => {
    const server = createSiteServer(writeSite().folder, { request: 100, silence: 100 });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(words);
    socket.resume();
    await once(socket, 'close');
    expect(await new Promise((resolve) => server.getConnections((_error, count) => resolve(count)))).toBe(0);
  });
});

test('nothing is logged, the words of a query least of all', async () => {
  const spies = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
  const ask = await serveSite();
  for (const path of ['/faq/?q=tea', '/faq?q=tea', '/nothing/?q=tea', '/%?q=tea']) await ask(path);
  const said = spies.flatMap((spy) => spy.mock.calls.map(([words]) => String(words)));
  for (const spy of spies) spy.mockRestore();
  expect(said.filter((words) => words.includes('tea'))).toEqual([]);
});

test('a query does not change what is served', async () => {
  const ask = await serveSite();
  for (const path of ['/?q=tea', '/?', '/?/../secret.txt', '/?a?b#c']) {
    const { status, body } = await ask(path);
    expect([path, status, body.toString()]).toEqual([path, 200, toPage('Home')]);
  }
});
