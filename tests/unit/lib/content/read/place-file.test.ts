import { describe, expect, test } from 'vitest';
import { placeFile, singleFiles } from '@/lib/content/read/place-file';

describe('known files', () => {
  test.each([
    ['articles/brewing-tea.md', 'article', 'brewing-tea'],
    ['faq/how-hot.md', 'faq', 'how-hot'],
    ['glossary/tannin.md', 'glossary', 'tannin'],
    ['claims/cures-colds.md', 'claim', 'cures-colds'],
    ['pages/home.md', 'page', 'home'],
    ['topics/brewing.yml', 'topic', 'brewing'],
    ['sources/tea-trial-2020.yml', 'source', 'tea-trial-2020'],
    ['outcomes/slept-badly.yml', 'outcome', 'slept-badly'],
    ['costs/one-cup.yml', 'cost', 'one-cup'],
    ['routes/steeping-time.yml', 'route', 'steeping-time'],
    ['figures/sleep-after-tea.yml', 'picture', 'sleep-after-tea'],
  ])('%s is one record', (inside, kind, slug) => {
    expect(placeFile(inside)).toEqual({ kind, slug });
  });

  test.each(singleFiles)('%s stands alone', (inside) => {
    expect(placeFile(inside)).toEqual({ single: inside });
  });
});

test.each([
  '.DS_Store',
  'faq/.DS_Store',
  'search/Thumbs.db',
  'faq/hot/desktop.ini',
  'photographs/Desktop.ini',
])('%s is left by a system', (inside) => {
  expect(placeFile(inside)).toEqual({ left: inside.split('/').at(-1) });
});

describe('strays', () => {
  const badName = (name: string) =>
    `the name "${name}" must be small letters, digits and single hyphens, like "driving-after"`;
  test.each([
    ['README.md', 'a stray file: content stands in folders'],
    ['.notes', 'a stray file: content stands in folders'],
    ['DS_Store', 'a stray file: content stands in folders'],
    ['permalink.txt', 'a stray file: content stands in folders. Did you mean "permalinks.txt"?'],
    ['helpline.yml', 'a stray file: content stands in folders. Did you mean "helplines.yml"?'],
    ['photographs/tea.md', 'a stray file: no folder "photographs"'],
    ['article/tea.md', 'a stray file: no folder "article". Did you mean "articles"?'],
    ['FAQ/how-hot.md', 'a stray file: no folder "FAQ". Did you mean "faq"?'],
    [
      'search/synonym.yml',
      'a stray file: search/ holds its own lists only. Did you mean "search/synonyms.yml"?',
    ],
    ['search/notes.txt', 'a stray file: search/ holds its own lists only'],
    ['faq/.notes', 'a stray file: faq/ holds .md files only'],
    ['faq/how-hot.yml', 'a stray file: faq/ holds .md files only'],
    ['faq/how-hot.MD', 'a stray file: faq/ holds .md files only'],
    ['faq/how-hot', 'a stray file: faq/ holds .md files only'],
    ['topics/brewing.yaml', 'a stray file: topics/ holds .yml files only'],
    ['faq/hot/how.md', 'a stray file: faq/ holds files, not folders'],
    ['faq/How-Hot.md', badName('How-Hot')],
    ['faq/how_hot.md', badName('how_hot')],
    ['faq/how hot.md', badName('how hot')],
    ['faq/how--hot.md', badName('how--hot')],
    ['faq/-hot.md', badName('-hot')],
    ['faq/thé.md', badName('thé')],
    ['faq/.md', badName('')],
  ])('%s is refused with its reason', (inside, stray) => {
    expect(placeFile(inside)).toEqual({ stray });
  });
});
