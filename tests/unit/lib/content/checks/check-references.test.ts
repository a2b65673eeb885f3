import { describe, expect, test } from 'vitest';
import { checkReferences } from '@/lib/content/checks/check-references';
import { judgeBy, withBody, withKeyMessage, withKeys } from '../judge';
import type { Changes } from '../write-library';

test('names that stand for something pass', () => {
  const words =
    '[@tea-trial-2020; @tea-label-2019] [[tannin]] [[tannin|dry]] {{outcome:slept-badly:comparison}} {{cost:one-cup:value}}';
  expect(judgeBy(checkReferences, withBody(words))).toEqual([]);
});

describe('in text', () => {
  const notAMark = (value: string) =>
    `"${value}" is not a mark: write [@source-id], [[term-slug]] or {{outcome:id}}`;
  test.each([
    ['[@tea-trial-2002]', 'no source "tea-trial-2002". Did you mean "tea-trial-2020"?'],
    ['[@a-b-c]', 'no source "a-b-c"'],
    ['[[tanin]]', 'no glossary term "tanin". Did you mean "tannin"?'],
    ['[[Tannin]]', 'no glossary term "Tannin". Did you mean "tannin"?'],
    ['[[]]', 'no glossary term ""'],
    ['{{outcome:slept-bad}}', 'no outcome "slept-bad". Did you mean "slept-badly"?'],
    ['{{cost:two-cups}}', 'no cost "two-cups"'],
    ['{{route:steeping-tim}}', 'no route "steeping-tim". Did you mean "steeping-time"?'],
    ['[@tea-trial-2020, @tea-label-2019]', notAMark('[@tea-trial-2020, @tea-label-2019]')],
    ['[@]', notAMark('[@]')],
    ['[@Tea]', notAMark('[@Tea]')],
    ['[@tea-trial-2020', notAMark('[@tea-trial-2020')],
    ['{{slept-badly}}', notAMark('{{slept-badly}}')],
    ['{{outcom:slept-badly}}', notAMark('{{outcom:slept-badly}}')],
    ['{{outcome:slept-badly:half}}', notAMark('{{outcome:slept-badly:half}}')],
    ['{{outcome:slept-badly', notAMark('{{outcome:slept-badly')],
  ])('%s is refused on its line', (mark, message) => {
    expect(judgeBy(checkReferences, withBody(`One\n${mark} two`))).toEqual([`faq/how-hot.md:18: ${message}`]);
  });

  test('each unknown name of a list, a table or a box is told', () => {
    expect(
      judgeBy(checkReferences, withBody('[@aaa; @bbb]\n\n| a |\n| - |\n| [@ccc] |\n\n:::do\n[@ddd]\n:::')),
    ).toEqual([
      'faq/how-hot.md:17: no source "aaa"',
      'faq/how-hot.md:17: no source "bbb"',
      'faq/how-hot.md:21: no source "ccc"',
      'faq/how-hot.md:24: no source "ddd"',
    ]);
  });

  test('keys with inline Markdown are looked into', () => {
    expect(judgeBy(checkReferences, withKeyMessage('Tea [@tea-trial-2002] has [[tanin]].'))).toEqual([
      'articles/brewing-tea.md:10: no source "tea-trial-2002". Did you mean "tea-trial-2020"?',
      'articles/brewing-tea.md:10: no glossary term "tanin". Did you mean "tannin"?',
    ]);
  });
});

describe('in keys', () => {
  const cases: [Changes, string][] = [
    [
      { 'articles/brewing-tea.md': ['topic: brewing', 'topic: brewin'] },
      'articles/brewing-tea.md:4: no topic "brewin". Did you mean "brewing"?',
    ],
    [
      { 'articles/brewing-tea.md': ['order: 1', 'order: 1\nrelated: [brewing-te]'] },
      'articles/brewing-tea.md:6: no article "brewing-te". Did you mean "brewing-tea"?',
    ],
    [
      { 'faq/how-hot.md': ['article: brewing-tea', 'article: brewing-te'] },
      'faq/how-hot.md:11: no article "brewing-te". Did you mean "brewing-tea"?',
    ],
    [
      { 'faq/how-hot.md': ['  - how-long', '  - how-long\n  - how-lnog'] },
      'faq/how-hot.md:14: no answer "how-lnog". Did you mean "how-long"?',
    ],
    [
      { 'outcomes/slept-badly.yml': ['  - tea-trial-2020', '  - tea-trial-2002'] },
      'outcomes/slept-badly.yml:13: no source "tea-trial-2002". Did you mean "tea-trial-2020"?',
    ],
    [
      { 'costs/one-cup.yml': ['  - tea-survey-2018', '  - nobody'] },
      'costs/one-cup.yml:13: no source "nobody"',
    ],
    [
      { 'routes/steeping-time.yml': ['  - tea-guide-2021', '  - nobody'] },
      'routes/steeping-time.yml:10: no source "nobody"',
    ],
    [
      { 'figures/sleep-after-tea.yml': ['  - slept-badly', '  - slept-bad'] },
      'figures/sleep-after-tea.yml:6: no outcome "slept-bad". Did you mean "slept-badly"?',
    ],
    [
      { 'helplines.yml': ['- tea-label-2019\n  - id: poison-help', '- nobody\n  - id: poison-help'] },
      'helplines.yml:19: no source "nobody"',
    ],
    [
      { 'search/safety.yml': ['answers: [how-hot]', 'answers: [how-hto]'] },
      'search/safety.yml:4: no answer "how-hto". Did you mean "how-hot"?',
    ],
    [
      { 'search/synonyms.yml': ['how-long:', 'how-lng:'] },
      'search/synonyms.yml:4: no answer "how-lng". Did you mean "how-long"?',
    ],
  ];
  test.each(cases)('%j', (changes, problem) => {
    expect(judgeBy(checkReferences, changes)).toEqual([problem]);
  });
});

test('a file that is there and faulty is not also called missing', () => {
  expect(judgeBy(checkReferences, { 'sources/tea-guide-2021.yml': '', 'topics/brewing.yml': 'x' })).toEqual(
    [],
  );
  expect(judgeBy(checkReferences, withKeys('typo: 1'))).toEqual([]);
});
