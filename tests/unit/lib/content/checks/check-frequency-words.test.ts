import { describe, expect, test } from 'vitest';
import { checkFrequencyWords } from '@/lib/content/checks/check-frequency-words';
import { judgeBy, withBody, withKeyMessage } from '../judge';

const refuse = (word: string) =>
  `"${word}" beside a side effect reads as more than it means: give the number out of 100, or say "we do not know how many"`;

describe('words that may stand', () => {
  test.each([
    'Nausea happens. Rain is common.',
    'Do you feel sick? Rain is common.',
    'Stop if you vomit! Rain is rare here.',
    'He said “I feel dizzy.” Rain is rare here.',
    'Tea with milk is common.',
    'The usual cup holds it.',
    'Many people feel sick.',
    'In the usual way, staff check your blood pressure.',
    'As usual, staff check your blood pressure.',
    'Side effects are a common reason to stop, so ask.',
    'We do not know how common dizziness is.',
    '- rain is common\n- nausea',
    ':::sources-differ\nOne leaflet calls nausea common.\n:::',
  ])('%s', (words) => {
    expect(judgeBy(checkFrequencyWords, withBody(words))).toEqual([]);
  });

  test('aliases keep the words of those who ask', () => {
    const changes = { 'faq/how-long.md': ['- steeping time', '- common side effects of tea'] } as const;
    expect(judgeBy(checkFrequencyWords, changes)).toEqual([]);
  });
});

describe('words beside a side effect are refused', () => {
  test.each([
    ['Nausea is common.', 'common'],
    ['A rare side effect is a headache.', 'rare'],
    ['Feeling sick is very uncommon.', 'uncommon'],
    ['Commonly, people vomit.', 'Commonly'],
    ['Dizziness is the commonest reaction.', 'commonest'],
    ['It rarely raises blood pressure.', 'rarely'],
    ['An unusual amount of anxiety follows.', 'unusual'],
    ['Usually it makes people sleepy.', 'Usually'],
    ['Frequent bladder pain was seen.', 'Frequent'],
    ['Hallucinations are infrequent.', 'infrequent'],
    ['Occasionally people faint.', 'Occasionally'],
    ['It causes occasional nausea.', 'occasional'],
    ['It is common [@tea-trial-2020] to have nausea.', 'common'],
    ['| Nausea | common |\n| - | - |\n| a | b |', 'common'],
    ['Headache,\nwhich is rare', 'rare'],
  ])('%s', (words, word) => {
    const line = words.includes('\nwhich') ? 18 : 17;
    expect(judgeBy(checkFrequencyWords, withBody(words))).toEqual([
      `faq/how-hot.md:${line}: ${refuse(word)}`,
    ]);
  });

  test('in keys too', () => {
    const problems = judgeBy(checkFrequencyWords, {
      ...withKeyMessage('Nausea is rare.'),
      'faq/how-long.md': ['question: How', 'question: Is nausea common, or how'],
    });
    expect(problems).toEqual([
      `articles/brewing-tea.md:10: ${refuse('rare')}`,
      `faq/how-long.md:2: ${refuse('common')}`,
    ]);
  });
});
