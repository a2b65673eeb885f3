import { describe, expect, test } from 'vitest';
import { checkPermalinks } from '@/lib/content/checks/check-permalinks';
import { judgeBy, withKeys } from '../judge';

const withLines = (lines: string) => ({ 'permalinks.txt': lines });
const gone = (address: string) =>
  `"${address}" was published and is gone: add the line "${address} -> /its/new/address/" so that old links still work`;

describe('lines that may stand', () => {
  test.each([
    '/\n/faq/\n/faq/how-hot/\n/topics/brewing-tea/\n/help-now/',
    '/old/ -> /faq/how-hot/',
    '/old/ -> /faq/how-hot/#below-the-boil',
    '/old/\n/old/ -> /faq/how-hot/',
    '/old/\n/old/\n/old/ -> /',
    '/faq/how-hot/#below-the-boil',
    '/faq/how-hot/#boil -> /faq/how-hot/#below-the-boil',
    '/faq/how-hot/#boil\n/faq/how-hot/#boil -> /faq/how-hot/#below-the-boil',
    '/old/#heading\n/old/ -> /faq/how-hot/',
  ])('%j', (lines) => {
    expect(judgeBy(checkPermalinks, withLines(lines))).toEqual([]);
  });
});

describe('lines that are refused', () => {
  test.each([
    ['/\n/faq/gone/', 2, gone('/faq/gone/')],
    [
      '/old/ -> /faq/how-hto/',
      1,
      'the redirect of "/old/" leads nowhere: no page "/faq/how-hto/". Did you mean "/faq/how-hot/"?',
    ],
    [
      '/old/ -> /faq/how-hot',
      1,
      'the redirect of "/old/" leads nowhere: no page "/faq/how-hot". Did you mean "/faq/how-hot/"?',
    ],
    ['/old/ -> //tea.example/', 1, 'the redirect of "/old/" leads nowhere: no page "//tea.example/"'],
    [
      '/old/ -> /faq/how-hot/#boil',
      1,
      'the redirect of "/old/" leads nowhere: no heading "#boil" on "/faq/how-hot/"',
    ],
    ['/a/ -> /b/\n/b/ -> /faq/how-hot/', 1, '"/b/" has moved too: write "/a/ -> /faq/how-hot/"'],
    ['/a/ -> /b/#c\n/b/ -> /faq/how-hot/', 1, '"/b/#c" has moved too: write "/a/ -> /faq/how-hot/"'],
    [
      '/faq/how-hot/#boil',
      1,
      '"/faq/how-hot/#boil" was published and is gone: add the line "/faq/how-hot/#boil -> /faq/how-hot/#its-new-id" so that old links still work',
    ],
    [
      '/faq/how-hot/#boil -> /faq/how-hot/#boiled',
      1,
      'the redirect of "/faq/how-hot/#boil" leads nowhere: no heading "#boiled" on "/faq/how-hot/"',
    ],
    [
      '/faq/how-hot/#boil -> /faq/how-long/',
      1,
      '"/faq/how-hot/#boil" can only lead to a place in its own page: write "/faq/how-hot/#boil -> /faq/how-hot/#its-new-id"',
    ],
    [
      '/faq/how-hot/#below-the-boil -> /faq/how-hot/#boil',
      1,
      '"/faq/how-hot/#below-the-boil" stands in its page: take the redirect out, or readers never see it',
    ],
    ['/a/ -> /a/', 1, 'the redirect of "/a/" leads in a circle'],
    [
      '/faq/how-hot/ -> /faq/how-long/',
      1,
      '"/faq/how-hot/" is a page: take the redirect out, or readers never see it',
    ],
    ['/a/ -> /faq/how-hot/\n/a/ -> /faq/how-long/', 2, '"/a/" is redirected already on line 1'],
  ])('%j', (lines, line, message) => {
    expect(judgeBy(checkPermalinks, withLines(lines))).toEqual([`permalinks.txt:${line}: ${message}`]);
  });

  test('redirects in a circle', () => {
    expect(judgeBy(checkPermalinks, withLines('/a/ -> /b/\n/b/ -> /a/'))).toEqual([
      'permalinks.txt:1: the redirect of "/a/" leads in a circle',
      'permalinks.txt:2: the redirect of "/b/" leads in a circle',
    ]);
  });

  test('a page that is removed or becomes a draft', () => {
    expect(judgeBy(checkPermalinks, { 'faq/how-hot.md': null })).toEqual([
      `permalinks.txt:3: ${gone('/faq/how-hot/')}`,
    ]);
    expect(judgeBy(checkPermalinks, withKeys('draft: true'))).toEqual([
      `permalinks.txt:3: ${gone('/faq/how-hot/')}`,
    ]);
  });
});

test('a page whose file has faults or cannot be read is not gone', () => {
  expect(judgeBy(checkPermalinks, withKeys('typo: 1'))).toEqual([]);
  expect(judgeBy(checkPermalinks, { 'faq/how-hot.md': '', 'pages/home.md': null })).toEqual([]);
});
