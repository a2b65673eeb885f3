import { expect, test } from 'vitest';
import { listPaths } from '@/lib/permalinks';
import { getAttribute, type HtmlElement } from '@/lib/publish/html-document';
import { toAbsoluteUrl } from '@/lib/site';
import { answers, articles, everyPage, files, pages, readPublished, type SitePage } from './built-site';
import { listElements, listMeta, readText } from './elements';

/** Facts every page states once and no two pages share. */
const ownFacts: Record<string, (page: SitePage) => string[]> = {
  title: ({ document }) => listElements(document, { name: 'title' }).map(readText),
  description: ({ document }) => listMeta(document, 'description'),
  canonical: ({ document }) =>
    listElements(document, { name: 'link', attribute: 'rel', value: 'canonical' }).map(readHref),
  'og:title': ({ document }) => listMeta(document, 'og:title'),
};

function readHref(link: HtmlElement): string {
  return getAttribute(link, 'href') ?? '';
}

test.each(Object.entries(ownFacts))('every page states one %s, which no other page has', (_, listFacts) => {
  const stated = pages.map((page) => ({ file: page.file, facts: listFacts(page) }));
  const notOne = stated.filter(({ facts }) => facts.length !== 1 || facts[0] === '');
  expect(notOne).toEqual([]);
  const seen = new Map<string, string[]>();
  for (const { file, facts } of stated) seen.set(facts.join(), [...(seen.get(facts.join()) ?? []), file]);
  expect([...seen.values()].filter((sharing) => sharing.length > 1)).toEqual([]);
});

test('the canonical address and og:url are the whole address of the page itself', () => {
  const wrong = pages.filter((page) => {
    const own = toAbsoluteUrl(page.address);
    const stated = [...(ownFacts.canonical?.(page) ?? []), ...listMeta(page.document, 'og:url')];
    return stated.length !== 2 || stated.some((address) => address !== own);
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('no page says the same thing of itself twice in its head', () => {
  const twice = everyPage.flatMap(({ file, document }) => {
    const keys = listElements(document, { name: 'meta' }).flatMap((meta) => {
      const key = getAttribute(meta, 'name') ?? getAttribute(meta, 'property');
      return key === undefined ? [] : [`${key} ${getAttribute(meta, 'media') ?? ''}`.trim()];
    });
    return keys.filter((key, place) => keys.indexOf(key) !== place).map((key) => `${file}: ${key}`);
  });
  expect(twice).toEqual([]);
});

test('every page has a large preview card', () => {
  const without = pages.filter(
    ({ document }) => listMeta(document, 'twitter:card').join() !== 'summary_large_image',
  );
  expect(without.map(({ file }) => file)).toEqual([]);
});

/** What a preview picture may weigh: bytes. */
const previewBudget = 60_000;

/** What is wrong with a page's preview picture, or nothing. */
function judgePreview({ document }: SitePage): string | undefined {
  const [address = '', ...others] = listMeta(document, 'og:image');
  if (others.length > 0) return 'more than one og:image';
  if (!address.startsWith(toAbsoluteUrl('/'))) return `og:image "${address}" is not a whole address`;
  const file = address.slice(toAbsoluteUrl('/').length);
  if (!files.has(file)) return `${file} is not published`;
  const bytes = readPublished(file);
  if (bytes.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') return `${file} is not a PNG`;
  const size = `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
  if (bytes.length > previewBudget) return `${file} weighs ${bytes.length} bytes`;
  const stated = ['width', 'height'].map((side) => listMeta(document, `og:image:${side}`).join());
  return size === '1200x630' && stated.join('x') === size ? undefined : `${file} is ${size}`;
}

test('every preview picture is a published PNG of 1200 by 630 pixels', () => {
  const faults = pages.flatMap((page) => {
    const fault = judgePreview(page);
    return fault === undefined ? [] : [`${page.file}: ${fault}`];
  });
  expect(faults).toEqual([]);
});

test('every page has a preview picture of its own, beside it, which says what it is in words', () => {
  const borrowed = pages.filter(
    ({ address, document }) =>
      listMeta(document, 'og:image').join() !== toAbsoluteUrl(`${address}og.png`) ||
      !listMeta(document, 'og:image:alt').join().includes(listMeta(document, 'og:title').join()),
  );
  expect(borrowed.map(({ file }) => file)).toEqual([]);
});

test('every page can be zoomed and says its language', () => {
  const faults = everyPage.filter(({ document }) => {
    const [viewport = ''] = listMeta(document, 'viewport');
    const [root] = listElements(document, { name: 'html', attribute: 'lang', value: 'en-US' });
    return root === undefined || !/^width=device-width(?:, initial-scale=1)?$/.test(viewport);
  });
  expect(faults.map(({ file }) => file)).toEqual([]);
});

test('articles and answers say when they changed and under which topic they stand', () => {
  const silent = [...articles, ...answers].filter(
    ({ document }) =>
      listMeta(document, 'og:type').join() !== 'article' ||
      !/^\d{4}-\d{2}-\d{2}$/.test(listMeta(document, 'article:modified_time').join()) ||
      listMeta(document, 'article:section').join() === '',
  );
  expect(silent.map(({ file }) => file)).toEqual([]);
  const undated = articles.filter(
    ({ document }) => listMeta(document, 'article:published_time').length !== 1,
  );
  expect(undated.map(({ file }) => file)).toEqual([]);
});

test('home and lists lead to the feed', () => {
  const subscribed = pages.filter(
    ({ document }) =>
      listElements(document, { name: 'link', attribute: 'type', value: 'application/atom+xml' })
        .map(readHref)
        .join() === toAbsoluteUrl('/feed.xml'),
  );
  expect(subscribed.map(({ address }) => address).sort()).toEqual(['/', ...Object.values(listPaths)].sort());
});

/** The width of a PNG in pixels, which is its height too. */
function readSide(file: string): number {
  const bytes = readPublished(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(bytes.readUInt32BE(20)).toBe(bytes.readUInt32BE(16));
  return bytes.readUInt32BE(16);
}

test('every page names an icon and a manifest, whose pictures are published at the size stated', () => {
  // A leaflet fetches nothing, so that it can be read from a file.
  const fetching = everyPage.filter(({ address }) => !address.startsWith('/leaflets/'));
  const without = fetching.filter(({ document }) =>
    ['icon', 'apple-touch-icon', 'manifest'].some((rel) => {
      const [link, ...others] = listElements(document, { name: 'link', attribute: 'rel', value: rel });
      return link === undefined || others.length > 0 || !files.has(readHref(link).slice(1));
    }),
  );
  expect(without.map(({ file }) => file)).toEqual([]);
  const { icons } = JSON.parse(readPublished('manifest.webmanifest').toString('utf8')) as {
    icons: { src: string; sizes: string }[];
  };
  const drawn = icons.filter(({ src }) => src.endsWith('.png'));
  expect(drawn.map(({ src, sizes }) => `${src} ${sizes}`).sort()).toEqual(
    drawn.map(({ src }) => `${src} ${readSide(src.slice(1))}x${readSide(src.slice(1))}`).sort(),
  );
  expect(readSide('apple-touch-icon.png')).toBe(180);
  const ico = readPublished('favicon.ico');
  expect([ico.readUInt16LE(2), ico.readUInt16LE(4), ico[6], ico.length - ico.readUInt32LE(18)]).toEqual([
    1,
    1,
    32,
    ico.readUInt32LE(14),
  ]);
});
