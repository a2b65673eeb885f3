import { expect, test } from 'vitest';
import { checkUnseenLetters } from '@/lib/content/checks/check-unseen-letters';
import { judgeBy, withBody, withKeyMessage } from '../judge';

const refuse = (word: string, letter: string) => `"${word}" holds ${letter}, which cannot be seen: delete it`;

test('letters that join emoji or other scripts may stand', () => {
  expect(judgeBy(checkUnseenLetters, withBody('\u{1f469}\u200d\u{1f52c} and \u0645\u06cc\u200c'))).toEqual(
    [],
  );
});

test.each([
  ['soft\u00adly', 'softly', 'a soft hyphen'],
  ['a zero\u200bwidth space', 'zerowidth', 'a space without width'],
  ['zero\u2060width', 'zerowidth', 'a joiner without width'],
  ['zero\ufeffwidth', 'zerowidth', 'a byte order mark'],
  ['[tea](/faq/how\u00ad-long/)', '[tea](/faq/how-long/)', 'a soft hyphen'],
])('%j', (words, word, letter) => {
  expect(judgeBy(checkUnseenLetters, withBody(`One\n${words}`))).toEqual([
    `faq/how-hot.md:18: ${refuse(word, letter)}`,
  ]);
});

test('each line is told once', () => {
  expect(judgeBy(checkUnseenLetters, withBody('so\u00adft so\u00adft\nhot\u200b'))).toEqual([
    `faq/how-hot.md:17: ${refuse('soft', 'a soft hyphen')}`,
    `faq/how-hot.md:18: ${refuse('hot', 'a space without width')}`,
  ]);
});

test('in keys too, of files without a body as well', () => {
  expect(judgeBy(checkUnseenLetters, withKeyMessage('Tea is h\u00adot.'))).toEqual([
    `articles/brewing-tea.md:10: ${refuse('hot.', 'a soft hyphen')}`,
  ]);
  expect(
    judgeBy(checkUnseenLetters, { 'topics/brewing.yml': ['description: W', 'description: W\u200b'] }),
  ).toEqual([`topics/brewing.yml:2: ${refuse('Water,', 'a space without width')}`]);
});
