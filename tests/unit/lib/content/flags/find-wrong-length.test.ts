import { expect, test } from 'vitest';
import { checkFlags } from '@/lib/content/checks/check-flags';
import { judgeBy } from '../judge';
import { type Changes, readOriginal } from '../write-library';

const answer = 'faq/how-long.md';
const article = 'articles/brewing-tea.md';
const wanted = (what: string, words: string, range: string, advice: string) =>
  `the ${what} has ${words} with its figures printed, ${range} are wanted: ${advice}`;

/** A file with another body, of so many words in short sentences and paragraphs. */
function withWords(path: string, words: number, before = ''): Changes {
  const [, keys = ''] = readOriginal(path).split('---\n');
  const sentences = [
    ...Array<string>(Math.floor(words / 4)).fill('Tea is good here.'),
    'Tea. '.repeat(words % 4),
  ];
  return { [path]: `---\n${keys}---\n${before}${sentences.join('\n\n')}\n` };
}

const judgeLength = (changes: Changes) =>
  judgeBy(checkFlags, changes).filter((line) => line.includes('-length'));

test.each([60, 180])('an answer of %i words passes', (words) => {
  expect(judgeLength(withWords(answer, words))).toEqual([]);
});

test('a shorter or longer answer is flagged where its text begins', () => {
  expect(judgeLength(withWords(answer, 59))).toEqual([
    `${answer}:12: ${wanted('answer', '59 words', '60 to 180', 'say what is missing')} (flag "answer-length")`,
  ]);
  expect(judgeLength(withWords(answer, 181))).toEqual([
    `${answer}:12: ${wanted('answer', '181 words', '60 to 180', 'leave out what the reader can do without')} (flag "answer-length")`,
  ]);
});

test('a printed figure counts with the words it prints, a heading and a box with theirs', () => {
  // "30 out of 100 people, and 10 out of 100 on warm water", two words of a heading, one of a box.
  const before = '{{outcome:slept-badly}}.\n\n## Warm tea {#a}\n\n:::do\nStir.\n:::\n\n';
  expect(judgeLength(withWords(answer, 44, before))).toEqual([]);
  expect(judgeLength(withWords(answer, 43, before))).toHaveLength(1);
});

test.each([900, 1400])('an article of %i words passes', (words) => {
  expect(judgeLength(withWords(article, words))).toEqual([]);
});

test('a shorter or longer article is flagged where its text begins', () => {
  expect(judgeLength(withWords(article, 899))).toEqual([
    `${article}:20: ${wanted('article', '899 words', '900 to 1400', 'say what is missing')} (flag "article-length")`,
  ]);
  expect(judgeLength(withWords(article, 1401))).toEqual([
    `${article}:20: ${wanted('article', '1401 words', '900 to 1400', 'leave out what the reader can do without')} (flag "article-length")`,
  ]);
});

test('an answer of one word is told so', () => {
  expect(judgeLength(withWords(answer, 1))[0]).toContain('the answer has 1 word with');
});
