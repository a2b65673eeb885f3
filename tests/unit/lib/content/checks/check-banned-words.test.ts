import { describe, expect, test } from 'vitest';
import { checkBannedWords } from '@/lib/content/checks/check-banned-words';
import { judgeBy, withBody, withKeyMessage } from '../judge';

const sells = 'sells or misleads: say what is known, with its figure';
const hurts = 'hurts: write "died by suicide" or "attempt"';
const helps = 'helps someone take ketamine outside care: leave it out';
const testimonial = 'is a testimonial: give the evidence instead';
const brain = 'misleads: quote it and explain it, or leave it out';
const helpline = 'is for the names of helplines only: say what is meant';

describe('words that may stand', () => {
  test.each([
    'Tea saves time and changes taste.',
    'Break it through the middle.',
    'It is safe to drink, and some find it addictive.',
    'Call the 988 Suicide & Crisis Lifeline, or the Lifeline.',
    'Some say it “rewires the brain”; it does not.',
    'Some say tea "really rewires your brain".',
    'They died by suicide. He made an attempt. We are committed to suicide prevention.',
    'https://tea.example/miracle-cure and [this](https://tea.example/magic)',
    ':::sources-differ\nAn advert says "a life-saving miracle", a game changer.\n:::',
  ])('%s', (words) => {
    expect(judgeBy(checkBannedWords, withBody(words))).toEqual([]);
  });

  test('aliases, sources and the history of a page', () => {
    const changes = {
      'faq/how-long.md': ['- steeping time', '- is it a miracle cure'],
      'sources/tea-trial-2020.yml': ['title: Tea', 'title: Breakthrough tea'],
      'articles/brewing-tea.md': ['Corrected the temperature.', 'Took out the word miracle.'],
    } as const;
    expect(judgeBy(checkBannedWords, changes)).toEqual([]);
  });
});

describe('words that are refused', () => {
  test.each([
    ['a breakthrough', 'breakthrough', sells],
    ['a Break-Through', 'Break-Through', sells],
    ['no miracle', 'miracle', sells],
    ['miraculous', 'miraculous', sells],
    ['life-saving', 'life-saving', sells],
    ['lifesaving', 'lifesaving', sells],
    ['life\u2011saving', 'life-saving', sells],
    ['life-changing', 'life-changing', sells],
    ['magic', 'magic', sells],
    ['ground-breaking', 'ground-breaking', sells],
    ['a game changer', 'game changer', sells],
    ['game-changing', 'game-changing', sells],
    ['success\nrate', 'success rate', sells],
    ['very safe', 'very safe', sells],
    ['completely safe', 'completely safe', sells],
    ['non-addictive', 'non-addictive', sells],
    ['not physically addictive', 'not physically addictive', sells],
    ['a reset button', 'reset button', sells],
    ['mir**acle**', 'miracle', sells],
    ['mir\u00adacle', 'miracle', sells],
    ['[[tannin|miracle]]', 'miracle', sells],
    ['a lifeline', 'lifeline', helpline],
    ['two lifelines', 'lifelines', helpline],
    ['the lifeline', 'lifeline', helpline],
    ['Tea is a Lifeline', 'Lifeline', helpline],
    ['It rewires the brain', 'rewires the brain', brain],
    ['rewiring your tired brain', 'rewiring your tired brain', brain],
    ['committed suicide', 'committed suicide', hurts],
    ['a successful suicide', 'successful suicide', hurts],
    ['a failed attempt', 'failed attempt', hurts],
    ['an unsuccessful suicide attempt', 'unsuccessful suicide attempt', hurts],
    ['how to snort it', 'how to snort', helps],
    ['the street price', 'street price', helps],
    ['a testimonial', 'testimonial', testimonial],
    ['tea saved my life', 'saved my life', testimonial],
  ])('%s', (words, found, why) => {
    expect(judgeBy(checkBannedWords, withBody(`One\n${words}`))).toEqual([
      `faq/how-hot.md:18: "${found}" ${why}`,
    ]);
  });

  test('each place is told, in the text and in keys', () => {
    const problems = judgeBy(checkBannedWords, {
      ...withKeyMessage('Tea is magic, a miracle.'),
      'outcomes/slept-badly.yml': ['label: slept', 'label: magic and slept'],
      'topics/brewing.yml': ['title: Brewing', 'title: Magic'],
    });
    expect(problems).toEqual([
      `articles/brewing-tea.md:10: "magic" ${sells}`,
      `articles/brewing-tea.md:10: "miracle" ${sells}`,
      `outcomes/slept-badly.yml:6: "magic" ${sells}`,
      `topics/brewing.yml:1: "Magic" ${sells}`,
    ]);
  });
});
