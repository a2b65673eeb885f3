import { withBody } from '../judge';
import { answer, refuses } from './refuses';

const prints = (line: number, words: string, mend: string): string =>
  `${answer}:${line}: "${words}" prints as it stands: ${mend}`;
const signs = 'these signs change nothing: write the words without them, or a backslash before each';

refuses('Markdown that is not the kind drawn here', [
  [
    'a link by a name that nothing explains',
    withBody('See [how long][long].'),
    prints(17, '[how long][long]', 'nothing says where it leads; a link is [words](/address/)'),
  ],
  [
    'a footnote mark',
    withBody('It is hot[^1].'),
    prints(17, '[^1]', 'footnotes are not drawn; a citation is [@source-id]'),
  ],
  [
    'a table without its line',
    withBody('| a | b |\n| c | d |'),
    prints(17, '| a | b |', 'a table has a line | --- | --- | under its first, with as many columns'),
  ],
  [
    'a bullet of a word processor',
    withBody('• one'),
    prints(17, '• one', 'a list has "- " at the beginning of each line'),
  ],
  [
    'a letter of a word processor',
    withBody('a) one'),
    prints(17, 'a) one', 'letters make no list: begin each line with "1. " or "- "'),
  ],
  [
    'a star too many',
    withBody('It is ***hot**.'),
    prints(
      17,
      '*',
      'a star has no other to close it: *soft* words have one on each side, **strong** ones two; for a star that prints, write \\*',
    ),
  ],
  ['small letters', withBody('H~2~O'), prints(17, '~2~', signs)],
  [
    'struck words',
    withBody('It is ~~cold~~ hot.'),
    `${answer}:17: words struck out with ~~ still stand for the reader: take them out`,
  ],
  [
    'an empty box',
    withBody(':::do\n:::'),
    `${answer}:17: the box ":::do" holds nothing: write its words, or take it away`,
  ],
  [
    'a caption of no table',
    withBody('Table: cups'),
    `${answer}:17: "Table:" begins a caption, and no table comes right after it`,
  ],
  [
    'the address of the site itself',
    withBody('See [how long](https://ketamine-plainly.example/faq/how-lnog/).'),
    `${answer}:17: the link "https://ketamine-plainly.example/faq/how-lnog/" leads to this site: write its address from the root, /faq/how-lnog/`,
  ],
]);
