import { expect, test } from 'vitest';
import { getAttribute, type HtmlElement } from '@/lib/publish/html-document';
import { toAbsoluteUrl } from '@/lib/site';
import { everyPage, files, type SitePage } from './built-site';
import { listElements } from './elements';

const linking = ['href', 'src', 'action', 'poster', 'data'];
const home = new URL(toAbsoluteUrl('/')).origin;
const fragments = new Map(everyPage.map(({ address, elements }) => [address, new Set(listIds(elements))]));

function listIds(elements: HtmlElement[]): string[] {
  return elements.flatMap((element) => getAttribute(element, 'id') ?? []);
}

/** Every address a page names, made whole. */
function listTargets({ address, elements }: SitePage): URL[] {
  return elements.flatMap((element) =>
    linking.flatMap((name) => {
      const target = getAttribute(element, name);
      return target === undefined ? [] : [new URL(target, toAbsoluteUrl(address))];
    }),
  );
}

function isMissing({ pathname, hash }: URL): boolean {
  const path = decodeURIComponent(pathname);
  const file = path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
  if (!files.has(file)) return true;
  return hash !== '' && fragments.get(path)?.has(decodeURIComponent(hash.slice(1))) !== true;
}

test('every link inside the site leads to a file that is there, and to a fragment that is in it', () => {
  const dead = new Map<string, string[]>();
  for (const page of everyPage) {
    for (const target of listTargets(page)) {
      if (target.origin !== home || !isMissing(target)) continue;
      const address = target.pathname + target.hash;
      dead.set(address, [...(dead.get(address) ?? []), page.file]);
    }
  }
  // One link of the header may be on every page; three of them say enough.
  const faults = [...dead].map(
    ([address, on]) => `${address} on ${on.slice(0, 3).join(', ')} (${on.length} links)`,
  );
  expect(faults).toEqual([]);
});

test('every link out of the site is https, tel, sms or mailto, and http only where a source is named', () => {
  const open = ['https:', 'tel:', 'sms:', 'mailto:'];
  const strange = everyPage.flatMap(({ file, document }) => {
    const sourceLinks = new Set(
      listElements(document, { attribute: 'data-sources' }).flatMap((list) =>
        listElements(list, { name: 'a' }),
      ),
    );
    return listElements(document, { name: 'a', attribute: 'href' }).flatMap((link) => {
      const { protocol, href } = new URL(getAttribute(link, 'href') ?? '', home);
      const allowed = open.includes(protocol) || (protocol === 'http:' && sourceLinks.has(link));
      return allowed ? [] : [`${file}: ${href}`];
    });
  });
  expect(strange).toEqual([]);
});

test('every page link ends with a slash, so that no reader waits for a redirect', () => {
  const slow = everyPage.flatMap((page) =>
    listElements(page.document, { name: 'a', attribute: 'href' }).flatMap((link) => {
      const target = new URL(getAttribute(link, 'href') ?? '', toAbsoluteUrl(page.address));
      const ends = target.pathname.endsWith('/') || /\.[a-z]+$/.test(target.pathname);
      return target.origin !== home || ends ? [] : [`${page.file}: ${target.pathname}`];
    }),
  );
  expect(slow).toEqual([]);
});
