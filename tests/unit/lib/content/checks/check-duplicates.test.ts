import { describe, expect, test } from 'vitest';
import { checkDuplicates } from '@/lib/content/checks/check-duplicates';
import { judgeBy } from '../judge';
import type { Changes } from '../write-library';

const term = (name: string, alias: string) =>
  `---\nterm: ${name}\nshort: A word.\naliases:\n  - ${alias}\n---\n`;

test('words that differ may stand', () => {
  expect(judgeBy(checkDuplicates, {})).toEqual([]);
});

describe('words that stand twice are refused, and both places named', () => {
  const cases: [string, Changes, string][] = [
    [
      'a question',
      {
        'faq/how-long.md': ['question: How long should tea steep?', 'question: How hot should the water be?'],
      },
      'faq/how-long.md:2: the question "How hot should the water be?" stands already as a question at faq/how-hot.md:2',
    ],
    [
      'a question that differs in case, spaces and punctuation',
      {
        'faq/how-long.md': ['question: How long should tea steep?', 'question: how HOT  should the water be'],
      },
      'faq/how-long.md:2: the question "how HOT  should the water be" stands already as a question at faq/how-hot.md:2',
    ],
    [
      'an alias in another case',
      { 'faq/how-long.md': ['  - steeping time', '  - Why Is My Tea Bitter?'] },
      'faq/how-long.md:8: the alias "Why Is My Tea Bitter?" stands already as an alias at faq/how-hot.md:7',
    ],
    [
      'an alias of the same answer',
      { 'faq/how-long.md': ['  - steeping time', '  - is longer-stronger'] },
      'faq/how-long.md:8: the alias "is longer-stronger" stands already as an alias at faq/how-long.md:7',
    ],
    [
      'an alias that is the question of an earlier answer',
      { 'faq/how-long.md': ['  - steeping time', '  - how hot should the water be'] },
      'faq/how-long.md:8: the alias "how hot should the water be" stands already as a question at faq/how-hot.md:2',
    ],
    [
      'an alias that is the question of a later answer',
      { 'faq/how-hot.md': ['  - is boiling water too hot', '  - how long should tea steep'] },
      'faq/how-hot.md:6: the alias "how long should tea steep" stands already as a question at faq/how-long.md:2',
    ],
    [
      'an alias that is the question of its own answer',
      { 'faq/how-hot.md': ['  - is boiling water too hot', '  - How hot should the water be?'] },
      'faq/how-hot.md:6: the alias "How hot should the water be?" stands already as a question at faq/how-hot.md:2',
    ],
    [
      'a title of an article and a page',
      { 'pages/privacy.md': ['title: Privacy', 'title: Brewing tea'] },
      'pages/privacy.md:2: the title "Brewing tea" stands already as a title at articles/brewing-tea.md:2',
    ],
    [
      'a title of two topics',
      { 'topics/leaves.yml': 'title: brewing\ndescription: Leaves.\norder: 2\n' },
      'topics/leaves.yml:1: the title "brewing" stands already as a title at topics/brewing.yml:1',
    ],
    [
      'a term',
      { 'glossary/tannins.md': term('Tannin', 'dryness') },
      'glossary/tannins.md:2: the term "Tannin" stands already as a term at glossary/tannin.md:2',
    ],
    [
      'an alias of two terms',
      { 'glossary/tannins.md': term('tannins', 'tannic-acid') },
      'glossary/tannins.md:5: the alias "tannic-acid" stands already as an alias at glossary/tannin.md:6',
    ],
    [
      'letters written in two ways',
      { 'faq/how-long.md': ['  - steeping time\n', '  - thé vert\n  - the\u0301 vert\n'] },
      'faq/how-long.md:9: the alias "the\u0301 vert" stands already as an alias at faq/how-long.md:8',
    ],
  ];
  test.each(cases)('%s', (_, changes, problem) => {
    expect(judgeBy(checkDuplicates, changes)).toEqual([problem]);
  });

  test('words that stand three times are refused twice', () => {
    const problems = judgeBy(checkDuplicates, {
      'faq/how-long.md': ['  - steeping time\n', '  - a\n  - a\n  - a\n'],
    });
    expect(problems).toEqual([
      'faq/how-long.md:9: the alias "a" stands already as an alias at faq/how-long.md:8',
      'faq/how-long.md:10: the alias "a" stands already as an alias at faq/how-long.md:8',
    ]);
  });
});

test('a topic may be called like an article, and a question may be an alias of a term', () => {
  expect(
    judgeBy(checkDuplicates, { 'topics/brewing.yml': ['title: Brewing', 'title: Brewing tea'] }),
  ).toEqual([]);
  expect(judgeBy(checkDuplicates, { 'glossary/tannin.md': ['- tannic acid', '- steeping time'] })).toEqual(
    [],
  );
});

test('files with other faults are compared too', () => {
  const changes: Changes = {
    'faq/how-long.md': [
      'question: How long should tea steep?',
      'typo: 1\nquestion: How hot should the water be?',
    ],
  };
  expect(judgeBy(checkDuplicates, changes)).toEqual([
    'faq/how-long.md:3: the question "How hot should the water be?" stands already as a question at faq/how-hot.md:2',
  ]);
});
