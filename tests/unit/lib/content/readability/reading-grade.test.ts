import { describe, expect, test } from 'vitest';
import { countSyllables } from '@/lib/content/readability/count-syllables';
import { gradeTexts } from '@/lib/content/readability/reading-grade';
import { splitSentences } from '@/lib/content/readability/split-sentences';

describe('syllables', () => {
  test.each([
    ['tea', 1],
    ['water,', 2],
    ['medication', 4],
    ['week-long', 2],
    ['100', 1],
    ['$1,000', 2],
    ['60-point', 2],
    ["don't", 1],
    ['“tea”', 1],
  ])('"%s" has %i', (word, count) => {
    expect(countSyllables(word, { allowUnavoidable: true })).toBe(count);
  });

  test.each([
    ['ketamine', 3],
    ["esketamine's", 4],
    ['Spravato', 3],
    ['antidepressants', 5],
    ['depression', 3],
  ])('"%s" counts as an easy word of 2, and as written has %i', (word, count) => {
    expect(countSyllables(word, { allowUnavoidable: true })).toBe(2);
    expect(countSyllables(word, { allowUnavoidable: false })).toBe(count);
  });
});

describe('sentences', () => {
  test.each([
    ['One. Two? Three! Four', ['One.', 'Two?', 'Three!', 'Four']],
    ['It took 4.5 weeks. 40 people came.', ['It took 4.5 weeks.', '40 people came.']],
    ['“One.” “Two?” he said.', ['“One.”', '“Two?” he said.']],
    ['(One.) Two.', ['(One.)', 'Two.']],
    ['See tea.example now. $40 is asked.', ['See tea.example now.', '$40 is asked.']],
    ['One: two; three', ['One: two; three']],
    ['One. … Two.', ['One. …', 'Two.']],
  ])('%j', (text, sentences) => {
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(sentences);
  });

  test('each is placed where it begins', () => {
    expect(splitSentences('One.  Two.').map(({ start }) => start)).toEqual([0, 6]);
  });
});

describe('grades', () => {
  test('follow the formula: 0.39 words a sentence, 11.8 syllables a word, less 15.59', () => {
    // 6 words of 7 syllables in 2 sentences: 0.39 * 3 + 11.8 * 7 / 6 - 15.59.
    expect(gradeTexts(['Water is hot. Tea is good.'])).toBe(-0.7);
  });

  test('do not rise with the name of the medicine, unless asked', () => {
    expect(gradeTexts(['Esketamine is here.'])).toBe(gradeTexts(['Water is here.']));
    expect(gradeTexts(['Esketamine is here.'], { asWritten: true })).toBe(9.2);
  });

  test('are taken over all texts together, a text without a mark as one sentence', () => {
    expect(gradeTexts(['Water is hot', 'tea is good'])).toBe(-0.7);
  });

  test('of nothing are no number', () => {
    expect(gradeTexts([])).toBeNaN();
    expect(gradeTexts([' – '])).toBeNaN();
  });
});
