import { describe, expect, test } from 'vitest';
import { checkNearMarks } from '@/lib/content/checks/check-near-marks';
import { judgeBy, withBody, withKeyMessage } from '../judge';

const citation = 'a citation is [@source-id], without a space before the @';
const term = 'a glossary link is [[term-slug]], without a space between the brackets';
const braces = 'a figure is {{outcome:id}}, without a space between the braces';
const link = 'a link is [words](/address/), without a space';
const strong = 'strong words are **words**, without a space inside the stars and with one around them';

describe('what prints as it is meant', () => {
  test.each([
    'Tea [@tea-trial-2020], [@tea-trial-2020 ; @tea-guide-2021 ], and [[ tannin ]].',
    'Write to tea@tea.example, or [to us](mailto:tea@tea.example).',
    '{{outcome:slept-badly}} and {{ outcome:slept-badly }}',
    '[How long](/faq/how-long/) (in minutes), and [a note] of ours.',
    'News as @NIMHgov, [@NIMHgov](https://tea.example/), room [B] (#12 on the door), {cost: what you pay}.',
    '**Strong** and *soft* words, a_name__here, 2 * 3, and ____ to fill in.',
  ])('%s', (words) => {
    expect(judgeBy(checkNearMarks, withBody(words))).toEqual([]);
  });
});

describe('what nearly is a mark is refused', () => {
  test.each([
    ['Tea ( @tea-trial-2020).', '( @tea-trial-2020)', citation],
    ['Tea (@tea-trial-2020).', '(@tea-trial-2020)', citation],
    ['Tea [ @tea-trial-2020].', '[ @tea-trial-2020]', citation],
    ['Tea @tea-trial-2020.', '@tea-trial-2020', citation],
    ['Tea has [ [tannin]].', '[ [tannin]]', term],
    ['{ {outcome:slept-badly}}', '{ {outcome:slept-badly}}', braces],
    [
      '{outcome:slept-badly}',
      '{outcome:slept-badly}',
      'a figure is {{outcome:id}}, with two braces on each side',
    ],
    ['See [tea] (/faq/how-long/).', '[tea] (/faq/how-long/)', `${link} before the address`],
    ['See [tea](/faq/ how-long/).', '](/faq/ how-long/)', `${link} in the address`],
    ['It is **hot **now.', '**', strong],
  ])('%s', (words, shown, mend) => {
    expect(judgeBy(checkNearMarks, withBody(`Tea.\n${words}`))).toEqual([
      `faq/how-hot.md:18: "${shown}" prints as it stands: ${mend}`,
    ]);
  });

  test('in a key as in a text', () => {
    expect(judgeBy(checkNearMarks, withKeyMessage('Tea (@tea-trial-2020).'))).toEqual([
      `articles/brewing-tea.md:10: "(@tea-trial-2020)" prints as it stands: ${citation}`,
    ]);
  });
});

test('all near marks of a paragraph are told', () => {
  const problems = judgeBy(
    checkNearMarks,
    withBody('Tea (@tea-trial-2020), (@tea-guide-2021) and [ [tannin]].'),
  );
  expect(problems).toHaveLength(3);
});
