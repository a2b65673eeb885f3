import { expect, test } from 'vitest';
import { findContentDirectory } from '@/lib/content/check-content';
import { readContent } from '@/lib/content/read/read-content';
import { parseDocument } from '@/lib/publish/html-document';
import { toAbsoluteUrl } from '@/lib/site';
import { everyPage, files, pages, readPublished, redirects } from './built-site';
import { listElements, readText } from './elements';

const { library } = readContent(findContentDirectory());
const addresses = pages.map(({ address }) => address).sort();

/** Traces of the tools that made the site. */
const leftovers = [/^_next\//, /^404\//, /^_not-found\//, /__next/, /\.map$/, /\.rsc$/, /\.css$/];
const texts = /^(?:robots\.txt|\.well-known\/security\.txt)(?:\.br|\.gz)?$/;

test('nothing is left over from the build', () => {
  const stray = [...files].filter(
    (file) =>
      leftovers.some((leftover) => leftover.test(file)) ||
      (/\.txt(?:\.br|\.gz)?$/.test(file) && !texts.test(file)),
  );
  expect(stray).toEqual([]);
  const traced = everyPage.filter(({ html }) => /__next|_next\/|self\.__/.test(html));
  expect(traced.map(({ file }) => file)).toEqual([]);
});

test('the sitemap names every page and nothing else', () => {
  const sitemap = parseDocument(readPublished('sitemap.xml').toString('utf8'));
  const named = listElements(sitemap, { name: 'loc' }).map(readText);
  expect(named.sort()).toEqual(addresses.map(toAbsoluteUrl).sort());
});

test('the sitemap says of every page on which day it was last reviewed', () => {
  const sitemap = parseDocument(readPublished('sitemap.xml').toString('utf8'));
  const days = listElements(sitemap, { name: 'lastmod' }).map(readText);
  expect(days).toHaveLength(addresses.length);
  expect(days.filter((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day))).toEqual([]);
});

test('every page is in the list of published addresses, and every address of the list is still answered', () => {
  const recorded = new Map(library.permalinks.map(({ address, target }) => [address, target]));
  expect(addresses.filter((address) => !recorded.has(address))).toEqual([]);
  const lost = [...recorded.keys()].filter((address) => !files.has(`${address.slice(1)}index.html`));
  expect(lost).toEqual([]);
});

test('robots.txt lets everyone in and names the sitemap', () => {
  const lines = readPublished('robots.txt').toString('utf8').trim().split(/\n+/);
  expect(lines).toEqual(['User-Agent: *', 'Allow: /', `Sitemap: ${toAbsoluteUrl('/sitemap.xml')}`]);
});

test('every address that has moved is a redirect for hosts, and a page that leads on and offers help', () => {
  const moved = new Map(
    library.permalinks.flatMap(({ address, target }) => (target === undefined ? [] : [[address, target]])),
  );
  const lines = [...moved].map(([from, to]) => `${from} ${to} 301\n`);
  expect(readPublished('_redirects').toString('utf8')).toBe(lines.join(''));
  expect(redirects.map(({ address }) => address).sort()).toEqual([...moved.keys()].sort());
  const mute = redirects.filter(
    ({ address, document }) =>
      listElements(document, { name: 'a', attribute: 'href', value: moved.get(address) ?? '' }).length ===
        0 || listElements(document, { name: 'a', attribute: 'data-help-now' }).length === 0,
  );
  expect(mute.map(({ file }) => file)).toEqual([]);
});
