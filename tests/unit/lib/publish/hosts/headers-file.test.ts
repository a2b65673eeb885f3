import { describe, expect, test } from 'vitest';
import { findHeaders, type HeaderRule, listHeaderRules } from '@/lib/publish/headers';
import { formatHeadersFile, parseHeadersFile } from '@/lib/publish/hosts/headers-file';
import { toStyleHash } from '@/lib/publish/security-policy';
import { exampleRules } from './example-site';

const rules = listHeaderRules(['a', 'b', 'c'].map(toStyleHash));

test('each rule is a path and its headers; one that a rule for all paths has set is first taken back', () => {
  expect(formatHeadersFile(exampleRules)).toBe(`/*
  Content-Security-Policy: default-src 'none';style-src 'sha256-a+/='
  Cross-Origin-Resource-Policy: same-origin
  Cache-Control: no-cache
/elements/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
/faq/:slug/og.png
  ! Cross-Origin-Resource-Policy
  Cross-Origin-Resource-Policy: cross-origin
/feed.xml
  Access-Control-Allow-Origin: *
  Content-Type: application/atom+xml
`);
});

test('the file reads back as the rules it was written from', () => {
  expect(parseHeadersFile(formatHeadersFile(rules))).toEqual(rules);
  expect(parseHeadersFile(formatHeadersFile(exampleRules))).toEqual(exampleRules);
});

test('of no rules it is empty', () => {
  expect(formatHeadersFile([])).toBe('\n');
  expect(parseHeadersFile('\n')).toEqual([]);
});

test('it may hold remarks, blank lines, and the line ends of Windows', () => {
  expect(parseHeadersFile('# Remark\r\n\r\n/*\r\n  X-A: one, two\r\n')).toEqual([
    { pattern: '/*', headers: { 'X-A': 'one, two' } },
  ]);
});

test('it gives nothing to a header that stands before any path', () => {
  expect(parseHeadersFile('  X-A: b\n/*\n  X-C: d\n')).toEqual([{ pattern: '/*', headers: { 'X-C': 'd' } }]);
});

test('it keeps within the limits of Cloudflare Pages', () => {
  const lines = formatHeadersFile(rules).split('\n');
  expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(rules.filter(({ pattern }) => pattern.split('*').length > 2)).toEqual([]);
});

/** The blocks of a file as a host reads them: a path, and the lines under it. */
function readBlocks(text: string): { pattern: string; lines: string[] }[] {
  const [, ...blocks] = `\n${text}`.split(/\n(?=\/)/);
  return blocks.map((block) => {
    const [pattern = '', ...lines] = block.trim().split('\n');
    return { pattern, lines: lines.map((line) => line.trim()) };
  });
}

/** What Cloudflare Pages sends, as its documentation says: values given twice are joined, `! Name` takes a header back. */
function sendLikeCloudflare(text: string, path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const { pattern, lines } of readBlocks(text)) {
    const steps = pattern.split('/').map((step) => {
      if (step === '*') return '.*';
      return step.startsWith(':') ? '[^/]+' : step.replaceAll('.', '\\.');
    });
    if (!new RegExp(`^${steps.join('/')}$`).test(path)) continue;
    for (const line of lines) {
      const [name = '', value = ''] = line.split(/: (.*)/);
      if (line.startsWith('! ')) delete sent[line.slice(2)];
      else sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
    }
  }
  return sent;
}

/** What Netlify sends, as its own parser reads the file: lines without a colon are passed over, and a later rule wins. */
function sendLikeNetlify(text: string, path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const { pattern, lines } of readBlocks(text)) {
    const steps = pattern.split('/').filter(Boolean);
    const expression = steps.map((step) => {
      if (step === '*') return '?(.*)';
      return step.startsWith(':') ? '([^/]+)' : step.replaceAll('.', '\\.');
    });
    if (!new RegExp(`^/${expression.join('/')}/?$`, 'iu').test(path)) continue;
    for (const line of lines.filter((written) => written.includes(':'))) {
      const [name = '', value = ''] = line.split(/: (.*)/);
      sent[name] = value;
    }
  }
  return sent;
}

describe.each([
  ['Cloudflare Pages', sendLikeCloudflare],
  ['Netlify', sendLikeNetlify],
])('%s', (_, send) => {
  const paths = ['/', '/faq/', '/faq/a/', '/og.png', '/faq/a/og.png', '/elements/a.B1.js', '/robots.txt'];
  test.each(paths)('sends at %s what is meant', (path) => {
    expect(send(formatHeadersFile(rules), path)).toEqual(findHeaders(rules, path));
  });

  test.each(['/feed.xml', '/faq/a/og.png', '/elements/a.js'])(
    'sends at %s what the example means',
    (path) => {
      const example: HeaderRule[] = exampleRules;
      expect(send(formatHeadersFile(example), path)).toEqual(findHeaders(example, path));
    },
  );
});
