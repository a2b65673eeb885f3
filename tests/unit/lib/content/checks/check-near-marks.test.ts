import { describe, expect, test } from 'vitest';
import { checkNearMarks } from '@/lib/content/checks/check-near-marks';
import { judgeBy, withBody, withKeyMessage } from '../judge';

const citation = 'a citation is [@source-id], in square brackets and without a space before the @';
const term = 'a glossary link is [[term-slug]], without a space between the brackets';
const braces = 'a figure is {{outcome:id}}, without a space between the braces';
const link = 'a link is [words](/address/), without a space';
const strong =
  'strong words are **words**, without a space inside the stars and with one around them; for two stars that print, write \\*\\*';
const bare = 'a citation is [@source-id], in square brackets and with an @ before each source';
const round = 'a link is [words](/address/), the words in square brackets and the address in round ones';
const half = 'a glossary link is [[term-slug]], with two brackets on each side';
const colons = 'a picture or sheet begins with two colons (::figure{name="..."}), a box with three';
const hashes = 'a heading is ## Words {#id}, with a space after the hashes';
const nowhere = 'nothing says where it leads; a link is [words](/address/)';
const footnote = 'footnotes are not drawn; a citation is [@source-id]';
const table = 'a table has a line | --- | --- | under its first, with as many columns';
const bullet = 'a list has "- " at the beginning of each line';
const letter = 'letters make no list: begin each line with "1. " or "- "';
const nothing = 'these signs change nothing: write the words without them, or a backslash before each';
const star =
  'a star has no other to close it: *soft* words have one on each side, **strong** ones two; for a star that prints, write \\*';
const stray = 'an id stands at the end of a heading, once: ## Words {#id}';

describe('what prints as it is meant', () => {
  test.each([
    'Tea [@tea-trial-2020], [@tea-trial-2020 ; @tea-guide-2021 ], and [[ tannin ]].',
    'Write to tea@tea.example, or [to us](mailto:tea@tea.example).',
    '{{outcome:slept-badly}} and {{ outcome:slept-badly }}',
    '[How long](/faq/how-long/) (in minutes), and [a note] of ours.',
    'News as @NIMHgov, [@NIMHgov](https://tea.example/), room [B] (#12 on the door), {cost: what you pay}.',
    'See https://tea.example/ (in [2020] too), <https://tea.example/>, [[tannin]] (/faq/how-long/ tells more).',
    'A [note] of ours (tea-trial), [tea-trial], (hot; cold), [it [then] cooled [a little]] and (this)[that].',
    '[How long](/faq/how-long/)[@tea-trial-2020], [how [hot]](/faq/how-hot/) and [[tannin]] [[tannin|it]].',
    'Write to help@tea-trial.example, or see https://tea.example/@tea-trial/.',
    'Room [B] (#12), [it [then]], and one way is :do\nor not; it is C ##D.',
    'We are #1, room ##, 2 # 3, at 10:30, :) and :do it, {#1: tea}, ratio 2:1 {a}.',
    'One\n#2 of the list, and C##.',
    '[How long][long] and [long][].\n\n[long]: /faq/how-long/',
    '| a | b |\n| - | - |\n| 1 | [[tannin\\|it]] |',
    'Milk (no\nb) or lemon, A) or b), a|b, and so • on.',
    '1) One\n2) Two',
    'About ~5, C++ and C++, a == b, a^b, 2 * 3, 5*3, *s*oft and **s**trong, ***both***.',
    '**Strong** and *soft* words, a_name__here, 2 * 3, and ____ to fill in.',
  ])('%s', (words) => {
    expect(judgeBy(checkNearMarks, withBody(words))).toEqual([]);
  });
});

describe('what begins with a backslash is meant', () => {
  test.each([
    'Two stars: \\*\\* and \\**.',
    '\\[tea] (https://tea.example/), \\[tea] (/faq/how-long/), \\[tea-trial-2020] and \\(tea-trial-2020).',
    '\\@tea-trial-2020, \\[@tea-trial-2020], \\[[tannin]], \\{{outcome:slept-badly}}, \\{outcome:slept-badly}',
    '\\##What',
    '\\[a][b], \\[^1], \\| a |, H\\~2\\~O, \\*Tea and tea\\*',
    '\\:figure{name="tea"} and \\{#id}',
  ])('%s', (words) => {
    expect(judgeBy(checkNearMarks, withBody(words))).toEqual([]);
  });

  test('but not what follows it at a distance', () => {
    expect(judgeBy(checkNearMarks, withBody('\\*x* (@tea-trial-2020)'))).toHaveLength(1);
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
    ['[tea] (https://tea.example/a)', '[tea] (https://tea.example/a)', `${link} before the address`],
    [
      '[*hot* tea]\n(https://tea.example/a_(b))',
      '[hot tea] (https://tea.example/a_(b))',
      `${link} before the address`,
    ],
    ['[tea] (www.tea.example)', '[tea] (www.tea.example)', `${link} before the address`],
    ['[tea] (<https://tea.example/>)', '[tea] (https://tea.example/)', `${link} before the address`],
    ['[tea](https://tea.example/a b)', '](https://tea.example/a b)', `${link} in the address`],
    ['[`hot` tea] (/faq/how-long/)', '[... tea] (/faq/how-long/)', `${link} before the address`],
    ['[tea] [/faq/how-long/]', '[tea] [/faq/how-long/]', round],
    ['[tea][/faq/how-long/#a]', '[tea][/faq/how-long/#a]', round],
    ['(tea)[/faq/how-long/]', '(tea)[/faq/how-long/]', round],
    ['(tea) [/faq/how-long/]', '(tea) [/faq/how-long/]', round],
    ['see [/faq/how-long/]', '[/faq/how-long/]', round],
    ['(tea)[https://tea.example/]', '(tea)[https://tea.example/]', round],
    ['[tea] [https://tea.example/]', '[tea] [https://tea.example/]', round],
    ['Tea [tea-trial-2020].', '[tea-trial-2020]', bare],
    ['Tea (tea-trial-2020).', '(tea-trial-2020)', bare],
    ['Tea [^tea-trial-2020].', '[^tea-trial-2020]', bare],
    ['Tea (hot; tea-trial-2020).', '(hot; tea-trial-2020)', bare],
    ['Tea (tea-trial-2020, @tea-guide-2021).', '(tea-trial-2020, @tea-guide-2021)', bare],
    ['Tea has [tannin]].', '[tannin]]', half],
    ['Tea has [tannin|some]].', '[tannin|some]]', half],
    [':figure{name="sleep-after-tea"}', ':figure{name="sleep-after-tea"}', colons],
    ['Tea :figur {name="sleep-after-tea"}', ':figur {name="sleep-after-tea"}', colons],
    [':cost-sheet', ':cost-sheet', colons],
    [':do\nDrink tea.', ':do', colons],
    ['##What', '##What', hashes],
    ['###What follows', '###What follows', hashes],
    ['##What {#what}', '##What {#what}', hashes],
    ['Tea {#tea} is hot.', '{#tea}', stray],
    ['## Tea {#tea} {#hot-tea}', '{#tea}', stray],
    ['See [how long][long].', '[how long][long]', nowhere],
    ['See [long][].', '[long][]', nowhere],
    ['Tea[^1] is hot.', '[^1]', footnote],
    ['| a | b |\n| 1 | 2 |', '| a | b |', table],
    ['| a | b |\n| - |\n| 1 | 2 |', '| a | b |', table],
    ['• hot', '• hot', bullet],
    ['•\thot', '• hot', bullet],
    ['a) hot', 'a) hot', letter],
    ['A ***hot** cup.', '*', star],
    ['A **hot*** cup.', '*', star],
    ['A *hot cup.', '*', star],
    ['A hot* cup.', '*', star],
    ['A *[cup](/faq/how-long/).', '*', star],
    ['H~2~O', '~2~', nothing],
    ['a ~~cup', '~~', nothing],
    ['x^2^', '^2^', nothing],
    ['==hot==', '==hot==', nothing],
    ['++hot++', '++hot++', nothing],
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

test('each is told on its own line, where bare addresses have split the words as well', () => {
  const words = 'One\n[tea\nhot] [https://tea.example/]\ntwo **\nthree `**` (@tea-trial-2020)';
  expect(judgeBy(checkNearMarks, withBody(words)).map((problem) => problem.split(':')[1])).toEqual([
    '18',
    '20',
    '21',
  ]);
});

test('all near marks of a paragraph are told', () => {
  const problems = judgeBy(
    checkNearMarks,
    withBody('Tea (@tea-trial-2020), (@tea-guide-2021) and [ [tannin]].'),
  );
  expect(problems).toHaveLength(3);
});

test('each line of a list from a word processor is told', () => {
  expect(judgeBy(checkNearMarks, withBody('• one\n• two\n\na) one\nb) two'))).toEqual([
    `faq/how-hot.md:17: "• one" prints as it stands: ${bullet}`,
    `faq/how-hot.md:18: "• two" prints as it stands: ${bullet}`,
    `faq/how-hot.md:20: "a) one" prints as it stands: ${letter}`,
    `faq/how-hot.md:21: "b) two" prints as it stands: ${letter}`,
  ]);
});
