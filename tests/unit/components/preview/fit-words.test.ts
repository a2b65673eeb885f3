import { expect, test } from 'vitest';
import { countLines, fitCard } from '@/components/preview/fit-words';

const sentence = 'A drip takes about forty minutes, and you rest after it.';

test('a short title is set large, with all the words below it', () => {
  expect(fitCard('Sources', sentence)).toEqual({ titleSize: 116, wordSize: 42, words: sentence });
});

test('a longer title is set smaller, so that the words still fit', () => {
  const { titleSize, words } = fitCard('What if I have a frightening experience during a session?', sentence);
  expect(titleSize).toBeLessThan(100);
  expect(words).toBe(sentence);
});

test('words that do not fit are left out whole', () => {
  const fit = fitCard('Can I drive after a session?', `${sentence} `.repeat(6).trim());
  expect(fit.words).toBe('');
  expect(fit.titleSize).toBeGreaterThan(90);
});

test('even a very long title has a size', () => {
  expect(fitCard('Is it a very long question '.repeat(9), sentence)).toMatchObject({
    words: '',
    titleSize: 58,
  });
});

test('lines are counted as words wrap', () => {
  expect(countLines('one', 100)).toBe(1);
  expect(countLines('seventeen seventeen', 100)).toBe(2);
});
