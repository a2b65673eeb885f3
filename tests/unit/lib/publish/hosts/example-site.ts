import type { HeaderRule } from '@/lib/publish/headers';
import type { Redirect } from '@/lib/publish/redirects';

/** Rules of every form: for all paths, below a folder, for one file with a type of its own, and with a step left open. */
export const exampleRules: HeaderRule[] = [
  {
    pattern: '/*',
    headers: {
      'Content-Security-Policy': "default-src 'none';style-src 'sha256-a+/='",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-cache',
    },
  },
  { pattern: '/elements/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { pattern: '/faq/:slug/og.png', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
  {
    pattern: '/feed.xml',
    headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/atom+xml' },
  },
];

/** An address that has moved to a page, and one that has moved to a place in a page. */
export const exampleRedirects: Redirect[] = [
  { from: '/faq/old/', to: '/faq/new/' },
  { from: '/words/', to: '/glossary/#drip' },
];
