import { expect, test } from 'vitest';
import { listSentences, toSpokenWords } from '@/components/listen/spoken-words';

test.each([
  ['Call or text  988\n now.', 'Call or text 9 8 8 now.'],
  ['In the US, an IV takes 40 minutes.', 'In the U S, an I V takes 40 minutes.'],
  ['How sure we are: Low. Sources:', 'How sure we are: Low.'],
  ['1-800-FDA-1088 and 1988', '1-800-FDA-1088 and 1988'],
])('%j is said as %j', (text, words) => {
  expect(toSpokenWords(text)).toBe(words);
});

test('sentences are told apart, figures are not', () => {
  expect(listSentences('It took 1.5 hours. Then he slept! "Why?" 4 people asked.')).toEqual([
    'It took 1.5 hours.',
    'Then he slept!',
    '"Why?"',
    '4 people asked.',
  ]);
});

test('a long sentence is cut at a comma, or between words, and keeps all its words', () => {
  const long = `${'many words '.repeat(14)}here, ${'and more words '.repeat(20)}end.`;
  const parts = listSentences(long);
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(180);
  expect(parts[0]?.endsWith('here,')).toBe(true);
  expect(parts.join(' ')).toBe(long);
});
