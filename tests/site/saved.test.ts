import { expect, test } from 'vitest';
import type { SavedIndex } from '@/components/saved/saved-page';
import { pages, readPublished } from './built-site';
import { listElements, readText } from './elements';

/** What the page of the list knows of the site. */
function readIndex(): SavedIndex {
  const [, json = ''] =
    /<script type="application\/json">(.*?)<\/script>/s.exec(
      readPublished('saved/index.html').toString('utf8'),
    ) ?? [];
  return JSON.parse(json) as SavedIndex;
}

test('the list knows every page that can be kept, and no other, by the title it shows', () => {
  const keepable = pages
    .filter(({ document }) => listElements(document, { attribute: 'data-keep' }).length > 0)
    .map(({ address, document }) => {
      const [title] = listElements(document, { name: 'h1' });
      return { id: address.slice(1, -1), title: title ? readText(title) : '' };
    });
  const known = readIndex().pages.map(({ id, title }) => ({ id, title }));
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  expect(known.sort(byId)).toEqual(keepable.sort(byId));
  expect(known.length).toBeGreaterThan(100);
});
