import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { walkFolder } from '@/lib/content/read/walk-folder';
import { parseHeadersFile } from '@/lib/publish/hosts/headers-file';
import { parseDocument } from '@/lib/publish/html-document';
import { publish } from '@/lib/publish/publish';
import { toStyleHash } from '@/lib/publish/security-policy';
import { readText } from '@/tests/site/elements';
import { findOnly } from '../../read-fragment';
import { exportedPage } from './exported-page';
import { writeFolder } from './write-folder';

const css = 'h1{color:red}table{color:red}.extra{color:red}share-bar{display:block}';
const articlePage = exportedPage.replace('<h1>', '<table></table><h1>');

let parent = '';
let out = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'publish-'));
  out = join(parent, 'out');
  const exported = new Map([
    ['index.html', exportedPage],
    ['404.html', exportedPage],
    ['faq/how-hot/index.html', exportedPage],
    ['topics/brewing-tea/index.html', articlePage],
    ['faq/how-hot/og.png', 'PNG'],
    ['robots.txt', 'User-agent: *\n'],
    ['.well-known/security.txt', 'Contact: us\n'],
    ['sitemap.xml', '<urlset/>'],
    ['elements/dated-words.AAAA.js', 'p.className="extra"'],
    ['elements/share-bar.BBBB.js', 'export {};'],
    ['_next/static/chunks/site.css', css],
    ['_next/static/chunks/main.js', 'runtime'],
    ['404/index.html', exportedPage],
    ['_not-found/index.html', exportedPage],
    ['index.txt', 'flight'],
    ['faq/how-hot/index.txt', 'flight'],
    ['__next._full.txt', 'flight'],
    ['faq/how-hot/__next.faq.txt', 'flight'],
  ]);
  writeFolder(join(parent, 'export'), exported);
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const run = () =>
  publish(join(parent, 'export'), out, [{ from: '/faq/old/', to: '/faq/how-hot/' }], join(parent, 'kept'));
const read = (file: string): string => readFileSync(join(out, file), 'utf8');
const readStyle = (file: string): string => readRaw(findOnly(parseDocument(read(file)), { name: 'style' }));

/** The text of an element that browsers do not show. */
function readRaw({ childNodes }: ReturnType<typeof findOnly>): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

test('what a reader needs is published, and nothing of the framework', async () => {
  expect(await run()).toEqual({ pages: 4 });
  const files = walkFolder(out).filter((file) => !/\.(?:br|gz)$/.test(file));
  expect(files.sort()).toEqual([
    '.well-known/security.txt',
    '404.html',
    '_headers',
    '_redirects',
    'elements/dated-words.AAAA.js',
    'elements/share-bar.BBBB.js',
    'faq/how-hot/index.html',
    'faq/how-hot/og.png',
    'faq/old/index.html',
    'index.html',
    'robots.txt',
    'sitemap.xml',
    'topics/brewing-tea/index.html',
  ]);
  expect(readdirSync(parent).sort()).toEqual(['export', 'kept', 'out', 'out.hosts']);
});

test('every page keeps its words and loses the runtime', async () => {
  await run();
  expect(readText(parseDocument(read('faq/how-hot/index.html')))).toBe(readText(parseDocument(exportedPage)));
  for (const file of ['index.html', '404.html', 'faq/how-hot/index.html', 'topics/brewing-tea/index.html'])
    expect(read(file)).not.toContain('_next');
});

test('a page carries the styles of its kind, and those its scripts may need', async () => {
  await run();
  expect(readStyle('faq/how-hot/index.html')).toBe('h1,.extra{color:red}share-bar{display:block}');
  expect(readStyle('topics/brewing-tea/index.html')).toBe(
    'h1,table,.extra{color:red}share-bar{display:block}',
  );
});

test('what a script shares with others may need styles too', async () => {
  writeFileSync(join(parent, 'export/elements/review-dates.AAAA.js'), 'import{a}from"./chunk.CCCC.js";a()');
  writeFileSync(join(parent, 'export/elements/chunk.CCCC.js'), 'export const a=()=>{p.className="extra"}');
  await run();
  expect(readStyle('faq/how-hot/index.html')).toContain('.extra');
});

test('the headers allow each style there is, once', async () => {
  await run();
  const policy = parseHeadersFile(read('_headers'))[0]?.headers['Content-Security-Policy'] ?? '';
  const hashes = ['faq/how-hot/index.html', 'topics/brewing-tea/index.html'].map((file) =>
    toStyleHash(readStyle(file)),
  );
  expect(policy.match(/'sha256-[^']*'/g)).toEqual(hashes.sort());
});

test('an address that has moved has a redirect for hosts and a page for the others', async () => {
  await run();
  expect(read('_redirects')).toBe('/faq/old/ /faq/how-hot/ 301\n');
  expect(read('faq/old/index.html')).toContain('<a href="/faq/how-hot/">Go to its new address</a>');
});

test('a heading that was renamed keeps its old id, and no host hears of it', async () => {
  const moved = [{ from: '/faq/how-hot/#boil', to: '/faq/how-hot/#main' }];
  await publish(join(parent, 'export'), out, moved, join(parent, 'kept'));
  expect(read('faq/how-hot/index.html')).toContain('<span id="boil" data-old-id=""></span>');
  expect(read('_redirects')).toBe('');
});

test('what other hosts need stands in a folder beside, and fits the same styles', async () => {
  await run();
  const beside = `${out}.hosts`;
  expect(readdirSync(beside)).toEqual(['caddy.conf', 'nginx.conf', 'vercel.json']);
  for (const name of readdirSync(beside))
    expect(readFileSync(join(beside, name), 'utf8')).toContain(toStyleHash(readStyle('index.html')));
});

test('every text has its packed twins, pictures and host files have none', async () => {
  await run();
  for (const file of ['index.html', 'faq/old/index.html', 'elements/share-bar.BBBB.js', 'sitemap.xml']) {
    expect(brotliDecompressSync(readFileSync(join(out, `${file}.br`))).toString()).toBe(read(file));
    expect(gunzipSync(readFileSync(join(out, `${file}.gz`))).toString()).toBe(read(file));
  }
  const twins = walkFolder(out).filter((file) => /^(?:_|.*\.png\.)/.test(file));
  expect(twins).toEqual(['_headers', '_redirects']);
});

test('the same export is published the same, byte for byte', async () => {
  await run();
  const first = walkFolder(out).map((file) => [file, readFileSync(join(out, file), 'base64')]);
  await run();
  expect(walkFolder(out).map((file) => [file, readFileSync(join(out, file), 'base64')])).toEqual(first);
});

test('an export that cannot be read leaves what was published as it was', async () => {
  await run();
  rmSync(join(parent, 'export/_next/static/chunks/site.css'));
  await expect(run()).rejects.toThrow(/ENOENT.*site\.css/);
  expect(read('robots.txt')).toBe('User-agent: *\n');
  expect(readdirSync(parent).sort()).toEqual(['export', 'kept', 'out', 'out.hosts']);
});
