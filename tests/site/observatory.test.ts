import { beforeAll, expect, test } from 'vitest';
import { findHeaders } from '@/lib/publish/headers';
import { parseHeadersFile } from '@/lib/publish/hosts/headers-file';
import { type Ask, askAt } from '../unit/lib/publish/ask';
import { everyPage, readPublished } from './built-site';
import { scoreAnswer } from './observatory';
import { startServe } from './start-serve';

/** What the site promises; 135 is the most without being on the preload lists of browsers. */
const leastScore = 130;

let ask: Ask;
beforeAll(async () => {
  ask = askAt(await startServe('out'));
});

test(`every page as it is served scores at least ${leastScore} points`, async () => {
  const low: string[] = [];
  for (const { address } of everyPage) {
    const { headers, body } = await ask(address);
    const { score, findings } = scoreAnswer({ headers, html: body.toString() });
    if (score < leastScore) low.push(`${address}: ${score} (${findings.map(({ name }) => name).join(', ')})`);
  }
  expect(low).toEqual([]);
});

test('the home page gets each of these findings, and 135 points', async () => {
  const { headers, body } = await ask('/');
  expect(scoreAnswer({ headers, html: body.toString() })).toEqual({
    score: 135,
    findings: [
      { name: 'csp-implemented-with-no-unsafe-default-src-none', modifier: 10 },
      { name: 'cookies-not-found', modifier: 0 },
      { name: 'cross-origin-resource-sharing-not-implemented', modifier: 0 },
      { name: 'corp-implemented-with-same-origin', modifier: 10 },
      { name: 'redirection-to-https', modifier: 0 },
      { name: 'referrer-policy-private', modifier: 5 },
      { name: 'hsts-implemented-max-age-at-least-six-months', modifier: 0 },
      { name: 'sri-implemented-and-all-scripts-loaded-securely', modifier: 5 },
      { name: 'x-content-type-options-nosniff', modifier: 0 },
      { name: 'x-frame-options-implemented-via-csp', modifier: 5 },
    ],
  });
});

const good = Object.fromEntries(
  Object.entries(findHeaders(parseHeadersFile(readPublished('_headers').toString('utf8')), '/')).map(
    ([name, value]) => [name.toLowerCase(), value],
  ),
);
const html = readPublished('index.html').toString('utf8');

test.each([
  ['content-security-policy', undefined, 55],
  ['content-security-policy', "default-src 'none';style-src 'unsafe-inline';frame-ancestors 'none'", 125],
  ['content-security-policy', "script-src 'self' 'unsafe-inline'", 60],
  ['strict-transport-security', undefined, 80],
  ['strict-transport-security', 'max-age=3600', 125],
  ['referrer-policy', 'unsafe-url', 125],
  ['x-content-type-options', undefined, 130],
  ['cross-origin-resource-policy', undefined, 125],
  ['set-cookie', 'id=1', 60],
])('with %s as %j it would be scored otherwise', (name, value, score) => {
  const { [name]: _, ...others } = good;
  const headers = value === undefined ? others : { ...others, [name]: value };
  expect(scoreAnswer({ headers, html }).score).toBe(score);
});
