import { describe, expect, test } from 'vitest';
import { checkPlainKeys } from '@/lib/content/checks/check-plain-keys';
import { judgeBy, withKeys } from '../judge';
import type { Changes } from '../write-library';

const answer = 'faq/how-hot.md';
const asking = (words: string): Changes => ({
  [answer]: ['question: How hot should the water be?', `question: ${JSON.stringify(words)}`],
});

describe('plain words pass', () => {
  test.each([
    'What did the STAR*D trial find, and did STAR*D last?',
    'Is 5 * 3 & 2 < 4 or a_b_c?',
    'See (a) and [sic] at 10:30, @home, #1.',
    'See https://tea.example/a_b_c/ or tea.example.',
    'What is "strong" tea?',
  ])('%s', (words) => {
    expect(judgeBy(checkPlainKeys, asking(words))).toEqual([]);
  });

  test('and so do marks where they work, and addresses', () => {
    expect(judgeBy(checkPlainKeys, {})).toEqual([]);
    const doi = {
      'sources/tea-guide-2021.yml': ['url: https://tea.example/guide', 'doi: 10.1000/(*a*)_b_'],
    } as const;
    expect(judgeBy(checkPlainKeys, doi)).toEqual([]);
  });
});

describe('marks that would print are refused', () => {
  test.each([
    ['What is **strong** tea?', '**strong**'],
    ['What is *strong* tea?', '*strong*'],
    ['What is _strong_ tea?', '_strong_'],
    ['What is ~~weak~~ tea?', '~~weak~~'],
    ['What is `tea`?', '`tea`'],
    ['What is [tea](/faq/how-long/)?', '[tea](/faq/how-long/)'],
    ['What is <https://tea.example/>?', '<https://tea.example/>'],
    ['What is ![tea](tea.png)?', '![tea](tea.png)'],
    ['What is [[tannin]]?', '[[tannin]]'],
    ['What is [[tannin|dryness]]?', '[[tannin|dryness]]'],
    ['What is tea [@tea-guide-2021]?', '[@tea-guide-2021]'],
    ['Is it {{outcome:slept-badly}}?', '{{outcome:slept-badly}}'],
    ['Is it {{outcome:x}}?', '{{outcome:x}}'],
    ['What is <b>tea', '<b>'],
    ['What is **[tea](/faq/how-long/)**?', '**[tea](/faq/how-long/)**'],
    ['What is [**strong** tea](/faq/how-long/)?', '[**strong** tea](/faq/how-long/)'],
  ])('%s', (words, mark) => {
    expect(judgeBy(checkPlainKeys, asking(words))).toEqual([
      `${answer}:2: "question" takes plain words, and "${mark}" prints as it stands: write it without the marks`,
    ]);
  });

  test('several of one key in one line', () => {
    expect(
      judgeBy(checkPlainKeys, asking('What is **strong** tea, and [[tannin]] [@tea-guide-2021]?')),
    ).toEqual([
      `${answer}:2: "question" takes plain words, and "**strong**", "[[tannin]]", "[@tea-guide-2021]" print as they stand: write them without the marks`,
    ]);
  });

  test('in a list, within another key, in a file of keys and among the helplines', () => {
    const told = (key: string, mark: string) =>
      `"${key}" takes plain words, and "${mark}" prints as it stands: write it without the marks`;
    expect(
      judgeBy(checkPlainKeys, { [answer]: ['- why is my tea bitter', '- why is **my** tea bitter'] }),
    ).toEqual([`${answer}:7: ${told('aliases', '**my**')}`]);
    expect(judgeBy(checkPlainKeys, withKeys('flags:\n  - rule: a\n    reason: Of **use**.'))).toEqual([
      `${answer}:6: ${told('reason', '**use**')}`,
    ]);
    expect(
      judgeBy(checkPlainKeys, {
        'outcomes/slept-badly.yml': ['why: One trial', 'why: One trial [@tea-trial-2020]'],
      }),
    ).toEqual([`outcomes/slept-badly.yml:11: ${told('why', '[@tea-trial-2020]')}`]);
    expect(
      judgeBy(checkPlainKeys, { 'helplines.yml': ['name: Poison Help', 'name: Poison **Help**'] }),
    ).toEqual([`helplines.yml:22: ${told('name', '**Help**')}`]);
  });
});
