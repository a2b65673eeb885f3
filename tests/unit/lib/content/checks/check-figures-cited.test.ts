import { describe, expect, test } from 'vitest';
import { checkFiguresCited } from '@/lib/content/checks/check-figures-cited';
import { judgeBy, withBody, withKeyMessage } from '../judge';

const uncited = (words: string) =>
  `"${words}" is a figure without a citation: add [@source-id], or print it from its file with {{outcome:id}}`;
const uncitable = (words: string, key: string) =>
  `"${words}" is a figure, and a citation cannot stand in "${key}": say it in words, and give the figure in the text`;

describe('figures that may stand', () => {
  test.each([
    '30 people slept badly [@tea-trial-2020].',
    '30 people slept badly. That was over one night [@tea-trial-2020].',
    '{{outcome:slept-badly}} over 3 weeks',
    '| a | b |\n| - | - |\n| 30 people | c [@tea-trial-2020] |',
    '- 30 people [@tea-trial-2020]',
  ])('with a citation in the same run: %j', (words) => {
    expect(judgeBy(checkFiguresCited, withBody(words))).toEqual([]);
  });

  test.each([
    'It was approved in 2019, in phase 3 in 2020.',
    'Call 911, or 1-800-222-1222, at any hour of the day.',
    'Open at 10:30, day and night (24/7).',
    'Step 2 of it, part 3, chapter 4.',
    'One person, one day, a week, some weeks.',
    'The time until half of a drug is gone; the third step; half-asleep people.',
    'In the second half many people doze; in the first half adults lie still.',
    'People of 65 and over.',
    'https://tea.example/30-days/$5',
    'A 24-hour helpline answers, and so does a 24-hour crisis line, 24 hours a day.',
    'At 10:30 people leave, and open 24/7.',
    'Talk with two people you trust.',
    'Think it over, or wait two days.',
    'Take half a day off.',
    'Read page 4 of 12.',
    'Room 5 people skills matter.',
    'A third of the cup; two thirds of the way; a third option; half were higher; the first half had milk.',
  ])('without one when no people, money, time or dose is counted: %s', (words) => {
    expect(judgeBy(checkFiguresCited, withBody(words))).toEqual([]);
  });
});

describe('figures without a citation are refused', () => {
  test.each([
    ['30 people slept badly.', '30 people'],
    ['1,200 older adults', '1,200 older adults'],
    ['1.5 million people', '1.5 million people'],
    ['ten patients', 'ten patients'],
    ['Six of 10 did.', 'Six of 10'],
    ['Half of people slept badly.', 'Half of people'],
    ['almost half the older adults', 'half the older adults'],
    ['A third of patients', 'A third of patients'],
    ['two-thirds of the women', 'two-thirds of the women'],
    ['three quarters of those veterans', 'three quarters of those veterans'],
    ['41 out of 100', '41 out of 100'],
    ['3 in every 10', '3 in every 10'],
    ['It costs $400.', '$400'],
    ['It costs US$ 1,200.', 'US$ 1,200'],
    ['It costs 400 US dollars.', '400 US dollars'],
    ['It costs 400 USD.', '400 USD'],
    ['It costs £5.', '£5'],
    ['forty dollars', 'forty dollars'],
    ['It takes 2 hours.', '2 hours'],
    ['It takes two hours.', 'two hours'],
    ['for 40-minute sessions', '40-minute'],
    ['for 2-3 weeks', '2-3 weeks'],
    ['two to three weeks', 'two to three weeks'],
    ['two in three people', 'two in three'],
    ['two of three people', 'two of three people'],
    ['Two-thirds got better.', 'Two-thirds got'],
    ['two thirds of it', 'two thirds'],
    ['About a third felt better.', 'a third felt'],
    ['Half of them did.', 'Half of them'],
    ['1/3 of people', '1/3 of people'],
    ['1:10 people', '1:10 people'],
    ['½ of people', '½ of people'],
    ['$1.5k, then', '$1.5k'],
    ['$400, then', '$400'],
    ['$2 million', '$2 million'],
    ['0.5 mg/kg', '0.5 mg/kg'],
    ['24-hour watch', '24-hour'],
    ['People wait two days.', 'two days'],
    ['Wait 2 days.', '2 days'],
    ['Well, wait two days between doses.', 'two days'],
    ['half an hour', 'half an hour'],
    ['0.5 mg per kilogram', '0.5 mg'],
    ['56mg', '56mg'],
    ['two milligrams', 'two milligrams'],
    ['5 \u03bcg', '5 \u03bcg'],
    ['2\nhours', '2 hours'],
  ])('%s', (words, found) => {
    expect(judgeBy(checkFiguresCited, withBody(`One\n${words}`))).toEqual([
      `faq/how-hot.md:18: ${uncited(found)}`,
    ]);
  });

  test('a citation in another list item, row or paragraph does not count', () => {
    const words =
      '- 30 people\n- a [@tea-trial-2020]\n\n| a |\n| - |\n| 5 days |\n| b [@tea-trial-2020] |\n\n$4\n\nc [@tea-trial-2020]';
    expect(judgeBy(checkFiguresCited, withBody(words))).toEqual([
      `faq/how-hot.md:17: ${uncited('30 people')}`,
      `faq/how-hot.md:22: ${uncited('5 days')}`,
      `faq/how-hot.md:25: ${uncited('$4')}`,
    ]);
  });

  test('boxes on differing sources must say where each figure comes from', () => {
    expect(judgeBy(checkFiguresCited, withBody(':::sources-differ\n30 people.\n:::'))).toEqual([
      `faq/how-hot.md:18: ${uncited('30 people')}`,
    ]);
  });

  test('keys in which a citation can stand need it', () => {
    expect(judgeBy(checkFiguresCited, withKeyMessage('Steep it for 3 minutes.'))).toEqual([
      `articles/brewing-tea.md:10: ${uncited('3 minutes')}`,
    ]);
    expect(judgeBy(checkFiguresCited, withKeyMessage('Steep it for 3 minutes [@tea-guide-2021].'))).toEqual(
      [],
    );
    expect(
      judgeBy(checkFiguresCited, { 'glossary/tannin.md': ['short: What', 'short: In 3 days, what'] }),
    ).toEqual([]);
    expect(
      judgeBy(checkFiguresCited, {
        'figures/sleep-after-tea.yml': ['100 adults in one trial [@tea-trial-2020]', '100 adults'],
      }),
    ).toEqual([`figures/sleep-after-tea.yml:2: ${uncited('100 adults')}`]);
    expect(
      judgeBy(checkFiguresCited, { 'costings/one-pot.yml': ['for a large pot', 'after 2 weeks of asking'] }),
    ).toEqual([`costings/one-pot.yml:7: ${uncited('2 weeks')}`]);
  });

  test('keys in which no citation can stand hold no figure', () => {
    const problems = judgeBy(checkFiguresCited, {
      'articles/brewing-tea.md': ['description: How', 'description: In 3 minutes, how'],
      'faq/how-long.md': ['question: How', 'question: 3 minutes or how'],
      'figures/sleep-after-tea.yml': ['title: How', 'title: 100 people and how'],
    });
    expect(problems).toEqual([
      `articles/brewing-tea.md:3: ${uncitable('3 minutes', 'description')}`,
      `faq/how-long.md:2: ${uncitable('3 minutes', 'question')}`,
      `figures/sleep-after-tea.yml:1: ${uncitable('100 people', 'title')}`,
    ]);
    expect(
      judgeBy(
        checkFiguresCited,
        withBody(':::care-card{level="urgent" heading="Call within 2 hours if:"}\na\n:::'),
      ),
    ).toEqual([`faq/how-hot.md:17: ${uncitable('2 hours', 'heading')}`]);
  });
});

test('aliases, sources and the files of figures need no citation', () => {
  const changes = {
    'faq/how-long.md': ['- steeping time', '- is 5 minutes too long'],
    'outcomes/slept-badly.yml': ['population: Adults', 'population: 300 adults'],
    'sources/tea-trial-2020.yml': ['supports: How', 'supports: 300 people and how'],
  } as const;
  expect(judgeBy(checkFiguresCited, changes)).toEqual([]);
});
