import { withBody, withKeyMessage } from '../judge';
import { answer, article, refuses } from './refuses';

const percentage = 'is a percentage: write "X out of 100 people", with what it is compared with';
const base =
  'changes the base from figure to figure: write "X out of 100 people", with what it is compared with';
const uncited =
  'is a figure without a citation: add [@source-id], or print it from its file with {{outcome:id}}';
const frequency =
  'beside a side effect reads as more than it means: give the number out of 100, or say "we do not know how many"';

refuses('prose that misleads', [
  ['percentage', withBody('About 40% [@tea-trial-2020].'), `${answer}:17: "40%" ${percentage}`],
  ['percent in words', withBody('Five percent.'), `${answer}:17: "Five percent" ${percentage}`],
  ['percentage in a key message', withKeyMessage('Tea is 4% tannin.'), `${article}:10: "4%" ${percentage}`],
  ['percentage in a table', withBody('| a |\n| - |\n| 4% |'), `${answer}:19: "4%" ${percentage}`],
  [
    'percentage in a care card',
    withBody(':::care-card{level="urgent" heading="4% if:"}\na\n:::'),
    `${answer}:17: "4%" ${percentage}`,
  ],
  ['1 in X', withBody('It is 1 in 5 [@tea-trial-2020].'), `${answer}:17: "1 in 5" ${base}`],
  ['1 in X in words', withBody('It is one in five.'), `${answer}:17: "one in five" ${base}`],
  ['people', withBody('It was 30 people.'), `${answer}:17: "30 people" ${uncited}`],
  ['a share of people', withBody('Half of the people.'), `${answer}:17: "Half of the people" ${uncited}`],
  [
    'a share in two numbers',
    withBody('It was two in three people.'),
    `${answer}:17: "two in three" ${uncited}`,
  ],
  ['a share alone', withBody('Two-thirds got better.'), `${answer}:17: "Two-thirds got" ${uncited}`],
  ['a share as a fraction', withBody('1/3 of people.'), `${answer}:17: "1/3 of people" ${uncited}`],
  ['percent cut short', withBody('10 pct.'), `${answer}:17: "10 pct" ${percentage}`],
  ['money in thousands', withBody('It costs $1.5k.'), `${answer}:17: "$1.5k" ${uncited}`],
  ['money', withBody('It costs $400.'), `${answer}:17: "$400" ${uncited}`],
  ['time', withBody('It takes two hours.'), `${answer}:17: "two hours" ${uncited}`],
  ['dose', withBody('It is 5 mg.'), `${answer}:17: "5 mg" ${uncited}`],
  ['figure in a table', withBody('| a |\n| - |\n| 5 mg |'), `${answer}:19: "5 mg" ${uncited}`],
  ['frequency', withBody('Nausea is rare.'), `${answer}:17: "rare" ${frequency}`],
  [
    'words not yet written',
    withBody('TODO'),
    `${answer}:17: "TODO" holds a place for words that are not written: write them, or take it out`,
  ],
  [
    'a letter that cannot be seen',
    withBody('so\u00adft'),
    `${answer}:17: "soft" holds a soft hyphen, which cannot be seen: delete it`,
  ],
  [
    'selling',
    withBody('It is life-saving.'),
    `${answer}:17: "life-saving" sells or misleads: say what is known, with its figure`,
  ],
  [
    'hurting',
    withBody('They committed suicide.'),
    `${answer}:17: "committed suicide" hurts: write "died by suicide" or "attempt"`,
  ],
]);
