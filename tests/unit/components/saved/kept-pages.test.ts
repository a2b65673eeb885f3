import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatKept,
  formatListFragment,
  parseKept,
  parseListFragment,
  toPageId,
} from '@/components/saved/kept-pages';

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const ids = fc.uniqueArray(
  fc.array(slug, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
  { maxLength: 40 },
);

test('a list is read back as it was stored, and as it was linked', () => {
  fc.assert(
    fc.property(ids, (pages) => {
      expect(parseKept(formatKept(pages))).toEqual(pages);
      expect(parseListFragment(formatListFragment(pages))).toEqual(pages);
    }),
  );
});

test('whatever stands in the storage or the address, only names of pages come out', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      for (const id of [...parseKept(text), ...parseListFragment(`#ids=${text}`)])
        expect(id).toMatch(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/);
    }),
  );
});

describe('what is not a list is an empty one', () => {
  test.each([
    null,
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{"version":2,"pages":["a"]}',
    '{"version":1}',
    '{"version":1,"pages":{}}',
  ])('%j', (text) => {
    expect(parseKept(text)).toEqual([]);
  });

  test.each(['', '#', '#q=a', '#ids=', '#xids=a', '#ids=/a/', '#ids=A'])('%j', (fragment) => {
    expect(parseListFragment(fragment)).toEqual([]);
  });
});

test('a page stands on a list once, and programs may encode its address', () => {
  expect(parseListFragment('#ids=faq%2Fa%2Cb,faq/a')).toEqual(['faq/a', 'b']);
  expect(parseKept('{"version":1,"pages":["a","a",7,null,"b"]}')).toEqual(['a', 'b']);
});

test('a page is named by its address', () => {
  expect(toPageId('https://tea.example/faq/how-hot/')).toBe('faq/how-hot');
  expect(toPageId('https://tea.example/compare/')).toBe('compare');
});
