import { withBody, withKeyMessage } from '../judge';
import { answer, article, refuses } from './refuses';

refuses('raw HTML', [
  ['in a line', withBody('a<br>b'), `${answer}:17: raw HTML is refused: write "<br>" in Markdown`],
  [
    'as a block',
    withBody('<div>\na\n</div>'),
    `${answer}:17: raw HTML is refused: write "<div>" in Markdown`,
  ],
  [
    'as a remark',
    withBody('<!-- a -->'),
    `${answer}:17: raw HTML is refused: write "<!-- a -->" in Markdown`,
  ],
  [
    'in a key message',
    withKeyMessage('Do <b>not.'),
    `${article}:10: raw HTML is refused: write "<b>" in Markdown`,
  ],
  [
    'as a script',
    withBody('<script>alert(1)</script>'),
    `${answer}:17: raw HTML is refused: write "<script>alert(1)</script>" in Markdown`,
  ],
]);

refuses('a heading out of order', [
  [
    'skipped level',
    withBody('## A {#a}\n\n#### B {#b}'),
    `${answer}:19: a heading of level 4 follows level 2: a level is skipped`,
  ],
  ['first level', withBody('# A {#a}'), `${answer}:17: "#" is the page's own title: begin at "##"`],
  [
    'underlined first level',
    withBody('A {#a}\n==='),
    `${answer}:17: "#" is the page's own title: begin at "##"`,
  ],
  [
    'without an id',
    withBody('## A'),
    `${answer}:17: the heading "A" needs a stable id: add {#short-name} after it`,
  ],
  [
    'too deep',
    withBody('## A {#a}\n\n### B {#b}\n\n#### C {#c}\n\n##### D {#d}'),
    `${answer}:23: a heading of level 5 is too deep: use "##" to "####"`,
  ],
  [
    'an id of the page itself',
    withBody('## A {#sources}'),
    `${answer}:17: the page itself has a part with the id "sources": choose another for this heading`,
  ],
  [
    'an id used twice',
    withBody('## A {#a}\n\n## B {#a}'),
    `${answer}:19: the id "a" is used twice: also on line 17`,
  ],
]);
