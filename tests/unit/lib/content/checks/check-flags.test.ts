import { describe, expect, test } from 'vitest';
import { checkFlags } from '@/lib/content/checks/check-flags';
import { judge, judgeBy, withBody, withKeys } from '../judge';
import type { Changes } from '../write-library';

const answer = 'faq/how-hot.md';
/** A sentence of 26 words. */
const long = `Tea ${'and tea '.repeat(12)}too.`;
const told = `the sentence "Tea and tea and tea…" has 26 words, 25 at most: split it (flag "sentence-length")`;

/** A long sentence in an answer, with flags answered from line 4 on. */
function withAnswers(...answers: [rule: string, reason: string][]): Changes {
  const lines = answers.map(([rule, reason]) => `  - rule: ${rule}\n    reason: ${reason}`);
  const first = 'Just off the boil [@tea-guide-2021].';
  return {
    [answer]: `---
question: How hot should the water be?
topic: brewing
aliases: [a, b, c, d]
lastReviewed: 2026-01-10
nextReviewDue: 2027-01-10
flags:
${lines.join('\n')}
---
${first} ${long}

${'Let it stand. '.repeat(4)}

${'Let it stand. '.repeat(4)}

${'Let it stand. '.repeat(4)}
`,
  };
}

test('the valid library raises no flag', () => {
  expect(judgeBy(checkFlags, {})).toEqual([]);
});

test('a flag without an answer is told, and is no problem that stops the run', () => {
  expect(judgeBy(checkFlags, withBody(long))).toEqual([`${answer}:17: ${told}`]);
  expect(judge(withBody(long))).toEqual([]);
});

describe('an answer', () => {
  test('with its reason quiets its own rule', () => {
    expect(judgeBy(checkFlags, withAnswers(['sentence-length', 'It is a quotation.']))).toEqual([]);
  });

  test('quiets no other rule, and is a problem itself where nothing is raised', () => {
    expect(judgeBy(checkFlags, withAnswers(['paragraph-length', 'It is a quotation.']))).toEqual([
      `${answer}:8: answers a flag that is not raised: "paragraph-length"`,
      `${answer}:11: ${told}`,
    ]);
  });

  test('holds in its own page only', () => {
    const changes = withAnswers(['sentence-length', 'It is a quotation.']);
    const elsewhere: Changes = { 'pages/privacy.md': ['Nothing is kept.\n', `${long}\n`] };
    expect(judgeBy(checkFlags, { ...changes, ...elsewhere })).toEqual([`pages/privacy.md:10: ${told}`]);
  });

  test('to an unknown rule is refused with the nearest one', () => {
    expect(judgeBy(checkFlags, withAnswers(['sentence-lenght', 'It is a quotation.']))).toEqual([
      `${answer}:8: no flag "sentence-lenght". Did you mean "sentence-length"?`,
      `${answer}:11: ${told}`,
    ]);
    expect(judgeBy(checkFlags, withKeys('flags:\n  - rule: toString\n    reason: None.'))).toEqual([
      `${answer}:5: no flag "toString"`,
    ]);
  });

  test('that stands twice is refused', () => {
    const twice = withAnswers(['sentence-length', 'It is a quotation.'], ['sentence-length', 'It is.']);
    expect(judgeBy(checkFlags, twice)).toEqual([`${answer}:10: answers the flag "sentence-length" twice`]);
  });

  test('needs a reason', () => {
    const keys = withKeys('flags:\n  - rule: sentence-length');
    expect(judge(keys)).toEqual([`${answer}:5: missing key "flags[1].reason"`]);
    const empty = withKeys('flags:\n  - rule: sentence-length\n    reason: ""');
    expect(judge(empty)).toEqual([`${answer}:6: "flags[1].reason" must not be empty`]);
  });

  test('may stand in an article and in a page', () => {
    const keys = 'flags:\n  - rule: sentence-length\n    reason: It is a quotation.\n';
    const changes: Changes = {
      'articles/brewing-tea.md': ['funding:', `${keys}funding:`],
      'pages/privacy.md': ['changes:', `${keys}changes:`],
    };
    expect(judgeBy(checkFlags, changes)).toEqual([
      'articles/brewing-tea.md:14: answers a flag that is not raised: "sentence-length"',
      'pages/privacy.md:7: answers a flag that is not raised: "sentence-length"',
    ]);
  });
});
