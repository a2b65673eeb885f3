import { expect, test } from 'vitest';
import { checkLetters } from '@/lib/content/checks/check-letters';
import { judgeBy } from '../judge';

const refuse = (letters: string, key: string) =>
  `the preview picture cannot draw ${letters}: use other letters in "${key}"`;

test.each(['Tea, “told plainly” – the café’s way…', 'Is it €5 or 5 °C?', 'Œuvre, naïve, Ærø™'])(
  'letters of ordinary print can be drawn: %s',
  (title) => {
    expect(
      judgeBy(checkLetters, { 'articles/brewing-tea.md': ['title: Brewing tea', `title: ${title}`] }),
    ).toEqual([]);
  },
);

test('other letters are refused, each once', () => {
  expect(judgeBy(checkLetters, { 'faq/how-hot.md': ['How hot', '🍵 How 茶 hot 🍵'] })).toEqual([
    `faq/how-hot.md:2: ${refuse('"🍵", "茶"', 'question')}`,
  ]);
});

test('titles of articles, pages and topics are judged', () => {
  const problems = judgeBy(checkLetters, {
    'articles/brewing-tea.md': ['title: Brewing tea', 'title: Brewing 茶'],
    'pages/privacy.md': ['title: Privacy', 'title: → Privacy'],
    'topics/brewing.yml': ['title: Brewing', 'title: Brewing α'],
  });
  expect(problems).toEqual([
    `articles/brewing-tea.md:2: ${refuse('"茶"', 'title')}`,
    `pages/privacy.md:2: ${refuse('"→"', 'title')}`,
    `topics/brewing.yml:1: ${refuse('"α"', 'title')}`,
  ]);
});

test('the first key message and the description of a page are judged', () => {
  const problems = judgeBy(checkLetters, {
    'articles/brewing-tea.md': ['keyMessages:\n  - ', 'keyMessages:\n  - 茶 '],
    'pages/privacy.md': ['description: ', 'description: 茶 '],
  });
  expect(problems).toEqual([
    expect.stringContaining(refuse('"茶"', 'keyMessages')),
    expect.stringContaining(refuse('"茶"', 'description')),
  ]);
});

test('the first sentences of an answer are judged, at the line of the letter', () => {
  const first = 'Just off the boil';
  expect(judgeBy(checkLetters, { 'faq/how-hot.md': [first, `${first} 🍵`] })).toEqual([
    'faq/how-hot.md:15: the preview picture cannot draw "🍵": use other letters in the first sentences',
  ]);
});

test('letters elsewhere do not matter', () => {
  expect(judgeBy(checkLetters, { 'faq/how-hot.md': ['  - why is my tea bitter', '  - 茶'] })).toEqual([]);
});
