import { expect, test } from 'vitest';
import { formatVercel } from '@/lib/publish/hosts/vercel';
import { exampleRedirects, exampleRules } from './example-site';

test('rules and redirects are written as Vercel reads them', () => {
  expect(JSON.parse(formatVercel(exampleRules, exampleRedirects))).toEqual({
    $schema: 'https://openapi.vercel.sh/vercel.json',
    trailingSlash: true,
    headers: [
      {
        source: '/(.*)',
        headers: [
          { key: 'Content-Security-Policy', value: "default-src 'none';style-src 'sha256-a+/='" },
          { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
          { key: 'Cache-Control', value: 'no-cache' },
        ],
      },
      {
        source: '/elements/(.*)',
        headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
      },
      {
        source: '/faq/:slug/og.png',
        headers: [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }],
      },
      {
        source: '/feed.xml',
        headers: [
          { key: 'Access-Control-Allow-Origin', value: '*' },
          { key: 'Content-Type', value: 'application/atom+xml' },
        ],
      },
    ],
    redirects: [
      { source: '/faq/old/', destination: '/faq/new/', statusCode: 301 },
      { source: '/words/', destination: '/glossary/#drip', statusCode: 301 },
      { source: '/index.html', destination: '/', statusCode: 301 },
      { source: '/:path+/index.html', destination: '/:path+/', statusCode: 301 },
    ],
  });
});
