import { expect, test } from 'vitest';
import { checkFlags } from '@/lib/content/checks/check-flags';
import { judgeBy, withKeyMessage } from '../judge';

const article = 'articles/brewing-tea.md';
const hard = 'Considerable deterioration of vegetable material necessitates immediate replacement.';

/** A page whose whole body is these words; they stand on its line 10. */
const withPage = (words: string) => ({ 'pages/privacy.md': ['Nothing is kept.\n', `${words}\n`] as const });

test('a body of hard words is flagged where it begins', () => {
  expect(judgeBy(checkFlags, withPage(hard))).toEqual([
    'pages/privacy.md:10: the text reads at grade 33.3, 8 at most: shorter sentences, plainer words (flag "reading-grade")',
  ]);
});

test('the same words among plain sentences are not', () => {
  expect(
    judgeBy(
      checkFlags,
      withPage(`${hard}\n\n${'Old tea is dull. '.repeat(4)}\n\n${'Buy it new. '.repeat(4)}`),
    ),
  ).toEqual([]);
});

test('lines of a list that are no sentences neither raise nor lower the grade', () => {
  const lines = '- tea\n- tea\n- tea\n- tea\n- tea\n- tea';
  expect(judgeBy(checkFlags, withPage(`${hard}\n\n${lines}`))).toHaveLength(1);
  expect(judgeBy(checkFlags, withPage('- considerable deterioration\n- vegetable material'))).toEqual([]);
});

test('a hard key message is flagged at its line, whatever stands beside it', () => {
  expect(judgeBy(checkFlags, withKeyMessage('Excessive temperature ruins delicate varieties.'))).toEqual([
    `${article}:10: the key message "Excessive temperature ruins delicate varieties." reads at grade 21.8, 6 at most: shorter sentences, plainer words (flag "key-message-grade")`,
  ]);
});

test('a plain key message passes, and so does one about the medicine itself', () => {
  expect(judgeBy(checkFlags, withKeyMessage('Too much heat spoils fine tea.'))).toEqual([]);
  expect(judgeBy(checkFlags, withKeyMessage('Spravato holds esketamine. It is a kind of ketamine.'))).toEqual(
    [],
  );
});
