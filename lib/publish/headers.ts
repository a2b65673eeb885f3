import { toHeaderPolicy } from './security-policy';

/** The headers of every path that a pattern matches; later rules add to earlier ones. `*` stands for any rest, `:slug` for one step. */
export type HeaderRule = { pattern: string; headers: Record<string, string> };

const twoYears = 63_072_000;
const oneYear = 31_536_000;

/** Powers that no page here uses; only names that Chromium knows. */
const refusedPowers = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics'];

/** Pictures, feed and answers are made for other sites to show. */
const forOtherSites = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** Every header the site is served with, the one place for all hosts and for `npm run serve`. The first rule is for every path. */
export function listHeaderRules(styleHashes: readonly string[]): HeaderRule[] {
  return [
    {
      pattern: '/*',
      headers: {
        'Content-Security-Policy': toHeaderPolicy(styleHashes),
        'Strict-Transport-Security': `max-age=${twoYears}; includeSubDomains; preload`,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Permissions-Policy': [...refusedPowers.map((power) => `${power}=()`), 'clipboard-write=(self)'].join(
          ',',
        ),
        'Cache-Control': 'no-cache',
      },
    },
    ...['/elements/*', '/search-index/*'].map((pattern) => ({
      pattern,
      headers: { 'Cache-Control': `public, max-age=${oneYear}, immutable` },
    })),
    ...['/og.png', '/:section/og.png', '/:section/:page/og.png'].map((pattern) => ({
      pattern,
      headers: forOtherSites,
    })),
    {
      pattern: '/feed.xml',
      headers: { ...forOtherSites, 'Content-Type': 'application/atom+xml; charset=utf-8' },
    },
    { pattern: '/answers.json', headers: { ...forOtherSites, 'Access-Control-Allow-Origin': '*' } },
    { pattern: '/manifest.webmanifest', headers: { 'Content-Type': 'application/manifest+json' } },
    { pattern: '/.well-known/security.txt', headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  ];
}

/** The headers of one path: every rule that matches, a later one over an earlier. */
export function findHeaders(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.assign(
    {},
    ...rules
      .filter(({ pattern }) => new RegExp(toPathExpression(pattern), 's').test(path))
      .map(({ headers }) => headers),
  );
}

/** A pattern as a regular expression for whole paths, in the words that JavaScript, nginx and Caddy share. */
export function toPathExpression(pattern: string): string {
  const steps = pattern.split('/').map((step) => {
    if (step === '*') return '.*';
    return step.startsWith(':') ? '[^/]+' : step.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  });
  return `^${steps.join('/')}$`;
}

/** The rules in two parts: what every path gets, and what some paths get in its place or besides. */
export function splitRules([first, ...others]: readonly HeaderRule[]): {
  common: Record<string, string>;
  special: readonly HeaderRule[];
} {
  return { common: first?.headers ?? {}, special: others };
}

/** The names of the headers that are not the same on all paths. */
export function listVaryingNames(rules: readonly HeaderRule[]): string[] {
  return [...new Set(splitRules(rules).special.flatMap(({ headers }) => Object.keys(headers)))];
}
