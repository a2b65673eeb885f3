import { expect, test } from 'vitest';
import { readPermalinks } from '@/lib/content/read/read-permalinks';

test('addresses and redirects are read with their lines; remarks and empty lines are passed over', () => {
  const text = '# Published.\n/\n\n  /faq/how-hot/  \n/topics/tea/ -> /topics/brewing-tea/#sleep\n';
  expect(readPermalinks(text, 'permalinks.txt')).toEqual({
    permalinks: [
      { address: '/', line: 2 },
      { address: '/faq/how-hot/', line: 4 },
      { address: '/topics/tea/', target: '/topics/brewing-tea/#sleep', line: 5 },
    ],
    problems: [],
  });
});

test('an empty file lists nothing', () => {
  expect(readPermalinks('', 'permalinks.txt')).toEqual({ permalinks: [], problems: [] });
});

test.each([
  'faq/how-hot/',
  '/faq/how-hot',
  '/faq/How-Hot/',
  '/faq/../etc/',
  '//evil.example/',
  'https://tea.example/',
  '/old/ /new/',
  '/old/->/new/',
  '/old/ ->',
  '/old/ -> https://tea.example/',
  '/old/ -> /new/ -> /newer/',
])('%j is no line of the list', (entry) => {
  expect(readPermalinks(`/\n${entry}\n/faq/\n`, 'permalinks.txt')).toEqual({
    permalinks: [
      { address: '/', line: 1 },
      { address: '/faq/', line: 3 },
    ],
    problems: [
      {
        path: 'permalinks.txt',
        line: 2,
        message: `"${entry}" is not an address: write "/faq/one/", "/faq/one/#heading" or "/old/ -> /new/"`,
      },
    ],
  });
});
