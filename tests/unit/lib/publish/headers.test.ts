import { expect, test } from 'vitest';
import { findHeaders, listHeaderRules } from '@/lib/publish/headers';
import { toHeaderPolicy, toStyleHash } from '@/lib/publish/security-policy';

const hashes = ['a', 'b', 'c'].map(toStyleHash);
const rules = listHeaderRules(hashes);
const forever = 'public, max-age=31536000, immutable';

test('every page is sent with every protection, and asked for anew each time', () => {
  expect(findHeaders(rules, '/faq/driving-after/')).toEqual({
    'Content-Security-Policy': toHeaderPolicy(hashes),
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(),microphone=(),geolocation=(),payment=(),usb=(),browsing-topics=(),clipboard-write=(self)',
    'Cache-Control': 'no-cache',
  });
});

test.each(['/', '/404.html', '/a\nb', '/a%', '/a/b/c.xml', '//evil.example/'])(
  '%j gets the policy too',
  (path) => {
    expect(findHeaders(rules, path)['Content-Security-Policy']).toBe(toHeaderPolicy(hashes));
  },
);

test.each([
  '/elements/share-bar.AAAA.js',
  '/elements/chunk.BBBB.js',
  '/search-index/answers.CCCC.json',
  '/search-index/answers.CCCC/terms-0.json',
])('%s never changes under its name, and is kept for a year', (path) => {
  expect(findHeaders(rules, path)['Cache-Control']).toBe(forever);
  expect(findHeaders(rules, path)['Content-Security-Policy']).toBe(toHeaderPolicy(hashes));
});

test.each(['/elements', '/faq/elements/', '/topics/', '/search/', '/answers.json', '/og.png'])(
  '%s is asked for anew each time',
  (path) => {
    expect(findHeaders(rules, path)['Cache-Control']).toBe('no-cache');
  },
);

test.each([
  '/og.png',
  '/claims/og.png',
  '/faq/driving-after/og.png',
  '/about/privacy/og.png',
  '/feed.xml',
  '/answers.json',
])('%s may be shown by other sites', (path) => {
  expect(findHeaders(rules, path)['Cross-Origin-Resource-Policy']).toBe('cross-origin');
});

test.each(['/faq/a/b/og.png', '/faq//og.png', '/faq/a/og.png/', '/faq/a/ogxpng', '/icon.svg', '/feed.xml/'])(
  '%s may not be shown by other sites',
  (path) => {
    expect(findHeaders(rules, path)['Cross-Origin-Resource-Policy']).toBe('same-origin');
  },
);

test('only the answers may be read by the scripts of other sites', () => {
  expect(findHeaders(rules, '/answers.json')['Access-Control-Allow-Origin']).toBe('*');
  expect(findHeaders(rules, '/feed.xml')['Access-Control-Allow-Origin']).toBeUndefined();
  expect(findHeaders(rules, '/faq/')['Access-Control-Allow-Origin']).toBeUndefined();
});

test.each([
  ['/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/manifest.webmanifest', 'application/manifest+json'],
  ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
])('%s says what it is', (path, type) => {
  expect(findHeaders(rules, path)['Content-Type']).toBe(type);
});
