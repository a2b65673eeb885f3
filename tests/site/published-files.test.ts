import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AnswersFile } from '@/lib/answers-file';
import { listAddresses } from '@/lib/content/addresses';
import { findContentDirectory } from '@/lib/content/check-content';
import { readContent } from '@/lib/content/read/read-content';
import { walkFolder } from '@/lib/content/read/walk-folder';
import { getAttribute, parseDocument } from '@/lib/publish/html-document';
import { site, toAbsoluteUrl } from '@/lib/site';
import { exportDirectory } from '@/next.config';
import {
  answers,
  articles,
  everyPage,
  files,
  pages,
  readPublished,
  redirects,
  type SitePage,
} from './built-site';
import { listElements, listMeta, readText } from './elements';

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

/** What Next has noted of each page that it has drawn. */
const notes = '.next/server/app';

test('Next has drawn no parts of payloads, which takes a large site a quarter of the time of its pages', () => {
  const named = walkFolder(notes)
    .filter((file) => file.endsWith('.meta'))
    .map((file) => JSON.parse(readFileSync(join(notes, file), 'utf8')) as { segmentPaths?: string[] })
    .flatMap(({ segmentPaths }) => (segmentPaths === undefined ? [] : [segmentPaths.join(' ')]));
  expect(named.length).toBeGreaterThanOrEqual(pages.length);
  expect([...new Set(named)]).toEqual(['/__PAGE__']);
  expect(walkFolder(exportDirectory).filter((file) => /(?:^|\/)__next\./.test(file))).toEqual([]);
});

test('the sitemap names every page and nothing else', () => {
  const sitemap = parseDocument(readPublished('sitemap.xml').toString('utf8'));
  const named = listElements(sitemap, { name: 'loc' }).map(readText);
  expect(named.sort()).toEqual(addresses.map(toAbsoluteUrl).sort());
});

/** The days that sitemap.xml states, by address. */
function readSitemapDays(): Map<string, string> {
  const sitemap = parseDocument(readPublished('sitemap.xml').toString('utf8'));
  return new Map(
    listElements(sitemap, { name: 'url' }).map((url) => {
      const [address = '', day = ''] = ['loc', 'lastmod'].map((name) =>
        listElements(url, { name }).map(readText).join(),
      );
      return [address, day];
    }),
  );
}

/** The days that feed.xml states, by address. */
function readFeedDays(): Map<string, string> {
  const feed = readPublished('feed.xml').toString('utf8');
  const entries = feed.split('<entry>').slice(1);
  return new Map(
    entries.map((entry) => [
      /<id>(.*?)<\/id>/.exec(entry)?.[1] ?? '',
      /<updated>(.{10})T00:00:00Z<\/updated>/.exec(entry)?.[1] ?? '',
    ]),
  );
}

/** The newest day that a page shows as its own: its last review, or what changed later. */
function readShownDay({ document }: SitePage): string | undefined {
  const [review] = listElements(document, { attribute: 'data-review' });
  if (review === undefined) return undefined;
  const [reviewed] = listElements(review, { name: 'time' });
  const changed = /^(\w+ \d+, \d{4}):/.exec(listElements(review, { name: 'li' }).map(readText)[0] ?? '')?.[1];
  const days = [reviewed && getAttribute(reviewed, 'datetime'), changed && toIsoDay(changed)];
  return days
    .filter((day) => day !== undefined && day !== '')
    .sort()
    .at(-1);
}

const toIsoDay = (words: string): string => new Date(`${words} UTC`).toISOString().slice(0, 10);

test('sitemap, feed and head agree with the day each page shows', () => {
  const [sitemap, feed] = [readSitemapDays(), readFeedDays()];
  const dated = pages.filter((page) => readShownDay(page) !== undefined);
  expect(dated.length).toBeGreaterThan(articles.length + answers.length);
  const wrong = dated.filter((page) => {
    const url = toAbsoluteUrl(page.address);
    const [stated] = [...listMeta(page.document, 'article:modified_time'), sitemap.get(url)];
    const days = [sitemap.get(url), feed.get(url) ?? sitemap.get(url), stated];
    return days.some((day) => day !== readShownDay(page));
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('the feed names every article and answer, at its own address, and nothing that is not in the sitemap', () => {
  const [sitemap, feed] = [readSitemapDays(), readFeedDays()];
  const absent = [...articles, ...answers].filter(({ address }) => !feed.has(toAbsoluteUrl(address)));
  expect(absent.map(({ file }) => file)).toEqual([]);
  expect([...feed.keys()].filter((address) => !sitemap.has(address))).toEqual([]);
});

test('a list is as new as the newest page', () => {
  const days = readSitemapDays();
  expect(days.get(toAbsoluteUrl('/faq/'))).toBe([...days.values()].sort().at(-1));
});

test('answers.json holds every answer, with the question and the sources its page shows', () => {
  const file = JSON.parse(readPublished('answers.json').toString('utf8')) as AnswersFile;
  expect(file.version).toBe(1);
  const filed = new Map(file.answers.map((answer) => [answer.url, answer]));
  expect([...filed.keys()].sort()).toEqual(answers.map(({ address }) => toAbsoluteUrl(address)).sort());
  const wrong = answers.filter(({ address, document }) => {
    const answer = filed.get(toAbsoluteUrl(address));
    const cited = listElements(document, { name: 'li', attribute: 'id' })
      .map((element) => getAttribute(element, 'id') ?? '')
      .filter((id) => id.startsWith('source-'));
    return (
      listElements(document, { name: 'h1' }).map(readText).join() !== answer?.question ||
      answer.sources.map(({ id }) => `source-${id}`).join() !== cited.join() ||
      !files.has(answer.preview.slice(toAbsoluteUrl('/').length))
    );
  });
  expect(wrong.map(({ file: name }) => name)).toEqual([]);
});

test('security.txt says where to report, and until when', () => {
  const lines = readPublished('.well-known/security.txt').toString('utf8').trimEnd().split('\n');
  expect(lines).toEqual([
    `Contact: ${site.contactUrl}`,
    `Expires: ${site.securityExpires}T23:59:59Z`,
    'Preferred-Languages: en',
    `Canonical: ${toAbsoluteUrl('/.well-known/security.txt')}`,
  ]);
});

test('every page is in the list of published addresses, and every address of the list is still answered', () => {
  const recorded = new Set(library.permalinks.map(({ address }) => address));
  expect(addresses.filter((address) => !recorded.has(address))).toEqual([]);
  expect([...recorded].filter((address) => !isAnswered(address))).toEqual([]);
});

test('every heading of an article or answer is in the list of published addresses', () => {
  const recorded = new Set(library.permalinks.map(({ address }) => address));
  const written = new Map([...listAddresses(library)].map(([page, ids]) => [page, ids ?? new Set()]));
  const missing = [...articles, ...answers].flatMap(({ address }) =>
    [...(written.get(address) ?? [])].map((id) => `${address}#${id}`).filter((place) => !recorded.has(place)),
  );
  expect(missing).toEqual([]);
});

const idsOfPages = new Map(
  pages.map(({ address, document }) => [
    address,
    new Set(listElements(document, { attribute: 'id' }).map((element) => getAttribute(element, 'id'))),
  ]),
);

/** Whether an old link still leads to its page, and to its place there. */
function isAnswered(address: string): boolean {
  const [page = '', id] = address.split('#');
  if (!files.has(`${page.slice(1)}index.html`)) return false;
  return id === undefined || !idsOfPages.has(page) || idsOfPages.get(page)?.has(id) === true;
}

test('robots.txt lets everyone in and names the sitemap', () => {
  const lines = readPublished('robots.txt').toString('utf8').trim().split(/\n+/);
  expect(lines).toEqual(['User-Agent: *', 'Allow: /', `Sitemap: ${toAbsoluteUrl('/sitemap.xml')}`]);
});

test('every address that has moved is a redirect for hosts, and a page that leads on and offers help', () => {
  const moved = new Map(
    library.permalinks.flatMap(({ address, target }) =>
      target === undefined || address.includes('#') ? [] : [[address, target]],
    ),
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
