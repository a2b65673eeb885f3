import { extname } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentTypes } from '@/lib/publish/content-types';
import { findHeaders } from '@/lib/publish/headers';
import { parseHeadersFile } from '@/lib/publish/hosts/headers-file';
import { innerHostFiles } from '@/lib/publish/hosts/inner-files';
import { listOuterHostFiles, toHostFolder } from '@/lib/publish/hosts/outer-files';
import { findHostServer, type HostServer } from '../find-host-servers';
import { type Ask, askAt, serveSite } from '../unit/lib/publish/ask';
import { siteRedirects, writeSite } from '../unit/lib/publish/site-folder';
import { writeFolder } from '../unit/lib/publish/write-folder';
import { answers, articles, files, readPublished } from './built-site';
import { type RunningServer, startHostServer } from './start-host-server';

const rules = parseHeadersFile(readPublished('_headers').toString('utf8'));
const notFound = readPublished('404.html').toString('utf8');
const toAddress = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** One file of each kind that is published, and pages of all kinds. */
const addresses = [
  '/',
  '/faq/',
  articles[0]?.address ?? '',
  answers[0]?.address ?? '',
  ...[
    ...new Map(
      [...files].filter((file) => !/\.(?:br|gz|html)$/.test(file)).map((file) => [toKind(file), file]),
    ),
  ]
    .map(([, file]) => toAddress(file))
    .filter((address) => !address.startsWith('/_')),
];

function toKind(file: string): string {
  return `${file.split('/')[0]} ${file.split('.').at(-1)}`;
}

const unpackers: Record<string, (bytes: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync };

describe.each<HostServer>(['nginx', 'caddy'])('%s', (name) => {
  describe.skipIf(findHostServer(name) === undefined)('with the configuration written for it', () => {
    let server: RunningServer;
    let ask: Ask;
    beforeAll(async () => {
      server = await startHostServer(name, 'out');
      ask = askAt(server.port);
    }, 60_000);
    afterAll(() => server?.stop());

    test.each(addresses)('%s comes with the headers and the type it has from serve', async (address) => {
      const [here, there] = [await ask(address), await (await serveSite('out'))(address)];
      expect([here.status, there.status]).toEqual([200, 200]);
      const wanted = Object.entries(findHeaders(rules, address)).map(([key, value]) => [
        key.toLowerCase(),
        value,
      ]);
      expect(here.headers).toMatchObject({
        ...Object.fromEntries(wanted),
        'content-type': there.headers['content-type'],
      });
      expect(here.body.equals(there.body)).toBe(true);
      for (const [key] of wanted) expect(here.head.match(new RegExp(`^${key}:`, 'gim'))).toHaveLength(1);
    });

    test.each(['br', 'gzip', 'gzip, deflate, br'])(
      'a page is packed for a client that accepts %s',
      async (accepted) => {
        const { headers, body } = await ask('/faq/', { 'Accept-Encoding': accepted });
        const encoding = accepted.includes('br') ? 'br' : 'gzip';
        expect(headers['content-encoding']).toBe(encoding);
        expect(headers.vary).toMatch(/^Accept-Encoding$/i);
        expect(unpackers[encoding]?.(body).equals(readPublished('faq/index.html'))).toBe(true);
      },
    );

    test.each([
      '/faq/nothing/',
      '/nothing.html',
      '/elements/gone.AAAA.js',
      '/404/',
      '/elements/',
      '/_headers',
      '/_redirects',
      '/index.html.br',
      '/faq/index.html.gz',
      '//faq',
      '//faq//',
      '/%2ffaq',
      '/%5cfaq',
      '/faq//driving-after/',
      '/elements',
      '/.well-known',
      '/nope/index.html',
      '/elements/index.html',
      '/nope/?x=/index.html',
      '//evil.example/index.html',
    ])('%s gets the page for unknown addresses, which nobody keeps', async (address) => {
      const { status, headers, body } = await ask(address);
      expect([status, body.toString()]).toEqual([404, notFound]);
      expect(headers).toMatchObject({
        'cache-control': 'no-cache',
        'content-security-policy': findHeaders(rules, '/')['Content-Security-Policy'],
      });
    });

    test.each([
      ['/faq', '/faq/'],
      ['/faq?q=tea', '/faq/?q=tea'],
      ['/index.html', '/'],
      ['/faq/index.html', '/faq/'],
      ['/faq/index.html?q=tea', '/faq/?q=tea'],
    ])('%s leads to %s for good', async (from, to) => {
      const { status, headers } = await ask(from);
      expect([301, 308]).toContain(status);
      expect(headers.location).toBe(to);
      expect(headers['strict-transport-security']).toBeDefined();
    });

    test('what is asked after the path leads nowhere', async () => {
      expect((await ask('/faq/?x=/index.html')).status).toBe(200);
    });

    test('the headers of an article leave room for it in the first flight', async () => {
      const { head } = await ask(articles[0]?.address ?? '', { 'Accept-Encoding': 'br' });
      expect(head.length).toBeLessThanOrEqual(1100);
    });

    test('a page that has not changed is not sent again', async () => {
      const { etag = '' } = (await ask('/faq/')).headers;
      expect(etag).toMatch(/^"[^"]+"$/);
      const { status, headers, body } = await ask('/faq/', { 'If-None-Match': etag });
      expect([status, body.length]).toEqual([304, 0]);
      expect(headers['content-security-policy']).toBeDefined();
    });

    test('a part of a file is sent when a part is asked for', async () => {
      const whole = readPublished('og.png');
      const part = await ask('/og.png', { Range: 'bytes=8-15' });
      expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 8-15/${whole.length}`]);
      expect(part.body.equals(whole.subarray(8, 16))).toBe(true);
      expect((await ask('/og.png', { Range: `bytes=${whole.length}-` })).status).toBe(416);
    });

    test('HEAD answers like GET without the body', async () => {
      const { status, headers, body } = await ask('/faq/', {}, 'HEAD');
      expect([status, body.length]).toEqual([200, 0]);
      expect(headers['content-length']).toBe(String(readPublished('faq/index.html').length));
    });

    test('addresses that have moved lead on, with their query', async () => {
      const { folder } = writeSite();
      writeFolder(toHostFolder(folder), listOuterHostFiles(rules, siteRedirects));
      const moved = await startHostServer(name, folder);
      const { status, headers } = await askAt(moved.port)('/old/?a=b');
      expect([status, headers.location]).toEqual([301, '/faq/a/?a=b']);
      expect((await askAt(moved.port)('/words/')).headers.location).toBe('/faq/#tea');
      await moved.stop();
    }, 60_000);
  });
});

test('of every published file it is known what type it has', () => {
  const known = [...Object.keys(contentTypes), 'br', 'gz'];
  const unknown = [...files].filter((file) => !known.includes(extname(file).slice(1)));
  expect(unknown.sort()).toEqual([...innerHostFiles]);
});
