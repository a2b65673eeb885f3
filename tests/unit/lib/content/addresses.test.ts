import { describe, expect, test } from 'vitest';
import { describeDeadAddress, listAddresses, listLastingAddresses } from '@/lib/content/addresses';
import { readContent } from '@/lib/content/read/read-content';
import { withBody, withKeys } from './judge';
import { type Changes, validLibrary, writeLibrary } from './write-library';

const list = (changes: Changes = {}) => listAddresses(readContent(writeLibrary(changes)).library);
const fragmentsOf = (address: string, changes: Changes = {}): string[] => [
  ...(list(changes).get(address) ?? []),
];

describe('addresses', () => {
  test('lists, pages, articles and answers have one', () => {
    const written = ['/', '/help-now/', '/topics/brewing-tea/', '/faq/how-hot/', '/faq/how-long/'];
    const lists = ['/topics/', '/faq/', '/glossary/', '/claims/', '/sources/'];
    expect([...list().keys()]).toEqual(expect.arrayContaining([...written, ...lists]));
  });

  test('a draft has none', () => {
    expect(list(withKeys('draft: true')).has('/faq/how-hot/')).toBe(false);
  });

  test('a page whose file is missing or cannot be read keeps its own; what stands in it is not known', () => {
    const addresses = list({
      'pages/home.md': null,
      'faq/how-hot.md': 'no keys',
      'faq/how-long.md': '---\n---\n',
    });
    expect(addresses.has('/')).toBe(true);
    expect(addresses.get('/')).toBeUndefined();
    expect(addresses.has('/faq/how-hot/')).toBe(true);
    expect(addresses.get('/faq/how-hot/')).toBeUndefined();
    expect(addresses.get('/faq/how-long/')).toEqual(new Set());
  });
});

test('what must last is each page and each place in it', () => {
  const places = new Set(['heat', 'time']);
  expect(
    listLastingAddresses(
      new Map([
        ['/', undefined],
        ['/faq/how-hot/', places],
      ]),
    ),
  ).toEqual(['/', '/faq/how-hot/', '/faq/how-hot/#heat', '/faq/how-hot/#time']);
});

describe('fragments', () => {
  test('a page has those of its headings, in boxes too', () => {
    expect(fragmentsOf('/topics/brewing-tea/').slice(0, 4)).toEqual([
      'how-hot',
      'green-tea',
      'sleep',
      'fresh-water',
    ]);
    expect(fragmentsOf('/faq/how-hot/', withBody(':::do\n## Stir {#stir}\n:::'))).toEqual([
      'stir',
      'below-the-boil',
    ]);
  });

  test('the lists have those of their entries', () => {
    expect(fragmentsOf('/glossary/')).toEqual(['tannin']);
    expect(fragmentsOf('/claims/')).toEqual(['cures-colds']);
    expect(fragmentsOf('/faq/')).toEqual(['brewing']);
  });

  test('the list of sources has those that a published page cites', () => {
    const source =
      'title: A\nauthors: B\npublisher: C\nkind: news\nsupports: D\naccessed: 2026-01-09\nconfidence: read\n';
    expect(fragmentsOf('/sources/', { 'sources/uncited.yml': source })).not.toContain('uncited');
    expect(fragmentsOf('/sources/').sort()).toEqual([
      'tea-guide-2021',
      'tea-label-2019',
      'tea-review-2022',
      'tea-survey-2018',
      'tea-trial-2020',
    ]);
  });
});

describe('dead addresses', () => {
  const addresses = listAddresses(readContent(validLibrary).library);
  test.each(['/', '/faq/how-hot/', '/faq/how-hot/#below-the-boil', '/glossary/#tannin', '/faq/#brewing'])(
    '%s leads somewhere',
    (url) => {
      expect(describeDeadAddress(url, addresses)).toBeUndefined();
    },
  );

  test.each([
    ['/faq/how-hot', 'no page "/faq/how-hot". Did you mean "/faq/how-hot/"?'],
    ['/faq/How-Hot/', 'no page "/faq/How-Hot/". Did you mean "/faq/how-hot/"?'],
    ['/faq/how-hto/', 'no page "/faq/how-hto/". Did you mean "/faq/how-hot/"?'],
    ['/faqs/', 'no page "/faqs/". Did you mean "/faq/"?'],
    ['/nothing/like/it/', 'no page "/nothing/like/it/"'],
    ['/faq/how-hot/#', 'no heading "#" on "/faq/how-hot/"'],
    ['/faq/how-hot/#boil', 'no heading "#boil" on "/faq/how-hot/"'],
    ['/glossary/#tanin', 'no heading "#tanin" on "/glossary/". Did you mean "#tannin"?'],
  ])('%s: %s', (url, message) => {
    expect(describeDeadAddress(url, addresses)).toBe(message);
  });

  test('nothing is said of a fragment in a page that cannot be read', () => {
    expect(describeDeadAddress('/faq/how-hot/#boil', list({ 'faq/how-hot.md': '' }))).toBeUndefined();
  });
});
