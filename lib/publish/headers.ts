import { toHeaderPolicy } from './security-policy';

/** The headers of every path that a pattern matches; later rules add to earlier ones. */
export type HeaderRule = { pattern: string; headers: Record<string, string> };

const twoYears = 63_072_000;
const oneYear = 31_536_000;

/** Powers that no page here uses; only names that Chromium knows. */
const refusedPowers = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics'];

/** Pictures, feed and answers are made for other sites to show. */
const forOtherSites = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** Every header the site is served with, the one place for all hosts and for `npm run serve`. */
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
    ...['/elements/*', '/search/*'].map((pattern) => ({
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

/** The rules in the `_headers` form of Netlify and Cloudflare Pages; `! Name` takes a header of an earlier rule back. */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
  const [first, ...others] = rules;
  const earlier = new Set(Object.keys(first?.headers ?? {}));
  const blocks = [
    ...(first ? [formatRule(first, new Set())] : []),
    ...others.map((rule) => formatRule(rule, earlier)),
  ];
  return `${blocks.join('\n')}\n`;
}

function formatRule({ pattern, headers }: HeaderRule, earlier: ReadonlySet<string>): string {
  const lines = Object.entries(headers).flatMap(([name, value]) => [
    ...(earlier.has(name) ? [`  ! ${name}`] : []),
    `  ${name}: ${value}`,
  ]);
  return [pattern, ...lines].join('\n');
}

/** Reads a `_headers` file back, so that what is served here is what was shipped. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: {} });
    const [, name, value] = /^\s+([A-Za-z-]+):\s*(.+)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) {
      const rule = rules.at(-1);
      if (rule) rule.headers[name] = value;
    }
  }
  return rules;
}

/** The headers of one path: every rule that matches, a later one over an earlier. */
export function findHeaders(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.assign(
    {},
    ...rules.filter(({ pattern }) => matches(pattern, path)).map(({ headers }) => headers),
  );
}

function matches(pattern: string, path: string): boolean {
  const steps = pattern.split('/').map((step) => {
    if (step === '*') return '.*';
    return step.startsWith(':') ? '[^/]+' : step.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${steps.join('/')}$`, 's').test(path);
}
