import { answer, refuses } from './refuses';

refuses('a file that is not one of ours', [
  ['remarks', { 'README.md': 'a' }, 'README.md: a stray file: content stands in folders'],
  [
    'left by an editor',
    { 'faq/.how-hot.md.swp': 'a' },
    'faq/.how-hot.md.swp: a stray file: faq/ holds .md files only',
  ],
  ['unknown folder', { 'faqs/a.md': 'a' }, 'faqs/a.md: a stray file: no folder "faqs". Did you mean "faq"?'],
  [
    'bad slug',
    { 'faq/How_Hot.md': 'a' },
    'faq/How_Hot.md: the name "How_Hot" must be small letters, digits and single hyphens, like "driving-after"',
  ],
  [
    'not UTF-8',
    { [answer]: Buffer.from('---\nquestion: caf\u00e9\n---\n', 'latin1') },
    `${answer}:2: not UTF-8: save the file in the UTF-8 encoding`,
  ],
  [
    'a mark that turns the direction of words',
    { [answer]: '---\nquestion: \u202eHow hot?\n---\n' },
    `${answer}:2: holds a letter that cannot be seen (U+202E): delete it`,
  ],
  [
    'quotations without end',
    { [answer]: `---\nquestion: How hot?\n---\n${'>'.repeat(20_000)} Hot.\n` },
    `${answer}:4: nested too deeply to be read: take the inner marks away`,
  ],
  [
    'four dashes',
    { 'pages/privacy.md': ['---\nNothing', '----\nNothing'] },
    'pages/privacy.md:9: dashes that neither open nor close the keys: write "---", three hyphens and nothing else',
  ],
  [
    'empty',
    { [answer]: '' },
    `${answer}:1: no front matter: the file must begin with a line "---", its keys, and another line "---"`,
  ],
  [
    'three dashes',
    { [answer]: '---' },
    `${answer}:1: no front matter: the file must begin with a line "---", its keys, and another line "---"`,
  ],
]);
