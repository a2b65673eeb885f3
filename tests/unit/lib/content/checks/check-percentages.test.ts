import { describe, expect, test } from 'vitest';
import { checkPercentages } from '@/lib/content/checks/check-percentages';
import { judgeBy, withBody, withKeyMessage } from '../judge';

const advice = 'write "X out of 100 people", with what it is compared with';
const percentage = (words: string) => `"${words}" is a percentage: ${advice}`;
const base = (words: string) => `"${words}" changes the base from figure to figure: ${advice}`;

describe('words that may stand', () => {
  test.each([
    '40 out of 100 people',
    '1 out of 100 people and 1 out of 1,000',
    'one out of every 100',
    'one of two halves, one of three doses',
    'one of the two',
    'phase 1 in 2019',
    'a percentage',
    'expert opinion',
    'see https://tea.example/40% or [it](https://tea.example/1%20in%205)',
    '{{outcome:slept-badly}}',
    ':::sources-differ\nOne says 40%, another 1 in 5.\n:::',
  ])('%s', (words) => {
    expect(judgeBy(checkPercentages, withBody(words))).toEqual([]);
  });
});

describe('percentages are refused', () => {
  test.each([
    ['40%', '40%'],
    ['4.5 %', '4.5 %'],
    ['1,000%', '1,000%'],
    ['40&nbsp;%', '40 %'],
    ['5&#37;', '5%'],
    ['4\u066a', '4\u066a'],
    ['40\uff05', '40\uff05'],
    ['`40%`', '40%'],
    ['5 percent', '5 percent'],
    ['10 pct', '10 pct'],
    ['five per cent', 'five per cent'],
    ['40-percent', '40-percent'],
    ['5 percentage points', '5 percentage points'],
    ['the % of people', '%'],
    ['[40%](/faq/how-long/)', '40%'],
    ['[[tannin|40%]]', '40%'],
    ['40\npercent', '40 percent'],
  ])('%s', (words, found) => {
    expect(judgeBy(checkPercentages, withBody(`One\n${words}`))).toEqual([
      `faq/how-hot.md:18: ${percentage(found)}`,
    ]);
  });
});

describe('changing bases are refused', () => {
  test.each([
    ['1 in 5', '1 in 5'],
    ['one in five', 'one in five'],
    ['One in every ten', 'One in every ten'],
    ['1-in-5', '1-in-5'],
    ['1 out of 5', '1 out of 5'],
    ['1 of 5', '1 of 5'],
    ['1 of every 5', '1 of every 5'],
    ['1 in 100', '1 in 100'],
    ['1 in 10,000', '1 in 10,000'],
    ['one person in five', 'one person in five'],
    ['one in a million', 'one in a million'],
    ['one\nin five', 'one in five'],
  ])('%s', (words, found) => {
    expect(judgeBy(checkPercentages, withBody(`One\n${words}`))).toEqual([
      `faq/how-hot.md:18: ${base(found)}`,
    ]);
  });
});

describe('everywhere a reader looks', () => {
  test.each([
    ['- 4%', 17],
    ['| 4% |\n| - |\n| a |', 17],
    ['| a |\n| - |\n| 4% |', 19],
    ['## 4% {#a}', 17],
    ['> 4%', 17],
    [':::care-card{level="urgent" heading="4% if:"}\na\n:::', 17],
    [':::do\n- 4%\n:::', 18],
    ['[a](/faq/how-long/ "4%")', 17],
  ])('%j', (words, line) => {
    expect(judgeBy(checkPercentages, withBody(words))).toEqual([
      `faq/how-hot.md:${line}: ${percentage('4%')}`,
    ]);
  });

  test('in the keys of pages, topics, pictures and figures', () => {
    const problems = judgeBy(checkPercentages, {
      ...withKeyMessage('Tea is 4% tannin.'),
      'faq/how-long.md': ['question: How', 'question: 4% how'],
      'figures/sleep-after-tea.yml': ['caption: Out', 'caption: 4% out'],
      'glossary/tannin.md': ['short: What', 'short: 4% what'],
      'outcomes/slept-badly.yml': ['label: slept', 'label: 4% slept'],
      'pages/home.md': ['description: What', 'description: 4% what'],
      'routes/steeping-time.yml': ['unit: minutes', 'unit: 4%'],
      'topics/brewing.yml': ['description: Water', 'description: 4% water'],
    });
    const places = [
      'articles/brewing-tea.md:10',
      'faq/how-long.md:2',
      'figures/sleep-after-tea.yml:2',
      'glossary/tannin.md:4',
    ].concat(
      'outcomes/slept-badly.yml:6',
      'pages/home.md:3',
      'routes/steeping-time.yml:3',
      'topics/brewing.yml:2',
    );
    expect(problems).toEqual(places.map((place) => `${place}: ${percentage('4%')}`));
  });

  test('but not in aliases, in the words of sources, or in a history of changes', () => {
    const changes = {
      'faq/how-long.md': ['- steeping time', '- one in five at 40%'],
      'sources/tea-trial-2020.yml': ['supports: How', 'supports: 40% how'],
      'articles/brewing-tea.md': ['Corrected the temperature.', 'Took out 40%.'],
    } as const;
    expect(judgeBy(checkPercentages, changes)).toEqual([]);
  });
});
