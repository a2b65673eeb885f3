import { describe, expect, test } from 'vitest';
import { judge, withBody } from '../judge';
import type { Changes } from '../write-library';

describe('what may stand passes', () => {
  const passing: [string, Changes][] = [
    ['a citation in a later sentence', withBody('It was 30 people. That was one night [@tea-trial-2020].')],
    ['a frequency word in another sentence', withBody('Nausea passes. Rain is rare.')],
    [
      'a bad phrase quoted to correct it',
      withBody(':::sources-differ\nAn advert says "life-saving" for 90%, or 1 in 5 [@tea-survey-2018].\n:::'),
    ],
    [
      'aliases as people say them',
      { 'faq/how-long.md': ['- steeping time', '- is it a miracle with a 90% success rate'] },
    ],
    [
      'an address with a percent sign',
      withBody('See https://tea.example/a%20b or [it](https://tea.example/a%20b).'),
    ],
    [
      'every kind of link',
      withBody('[a](mailto:a@tea.example) [b](tel:911) [c](sms:988) [d](https://tea.example)'),
    ],
    [
      'prose that counts nobody',
      withBody(
        'A 24-hour helpline answers. Talk with two people you trust. Wait two days. Take half a day off. Read page 4 of 12.',
      ),
    ],
    [
      'a frequency word that says nothing of a side effect',
      withBody('In the usual way, staff check your blood pressure. We do not know how common dizziness is.'),
    ],
    ['times and ratios', withBody('At 10:30, mix 2:1.')],
    ['a redirect', { 'permalinks.txt': '/old/\n/old/ -> /faq/how-hot/#below-the-boil\n' }],
    ['what a system leaves', { '.DS_Store': 'a', 'faq/Thumbs.db': 'a', 'pages/desktop.ini': 'a' }],
    ['a heading in a box or a list', withBody(':::do\n## A {#a}\n:::\n\n- ### B {#b}')],
  ];
  test.each(passing)('%s', (_, change) => {
    expect(judge(change)).toEqual([]);
  });
});
