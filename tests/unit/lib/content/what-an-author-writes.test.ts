import { describe, expect, test } from 'vitest';
import { judge, withBody, withKeyMessage, withKeys } from './judge';
import type { Changes } from './write-library';

/** One fault in a library that is valid otherwise: the change, and the one line that the run must print. */
type Fault = [name: string, change: Changes, printed: string];

const article = 'articles/brewing-tea.md';
const answer = 'faq/how-hot.md';
const faqKeys =
  'Known keys: question, topic, order, aliases, lastReviewed, nextReviewDue, reviewedBy, article, related, flags, draft.';
const day = 'must be a real date written YYYY-MM-DD, like "2026-11-20"';
const notALink = 'must be an address of this site, or begin with https:, mailto:, tel: or sms:';
const percentage = 'is a percentage: write "X out of 100 people", with what it is compared with';
const base =
  'changes the base from figure to figure: write "X out of 100 people", with what it is compared with';
const uncited =
  'is a figure without a citation: add [@source-id], or print it from its file with {{outcome:id}}';
const frequency =
  'beside a side effect reads as more than it means: give the number out of 100, or say "we do not know how many"';
const amount = 'give either `value`, or `low` and `high` with `low` the smaller';

const faults: Record<string, Fault[]> = {
  'a missing, unknown or malformed key': [
    [
      'missing',
      { [answer]: ['question: How hot should the water be?\n', ''] },
      `${answer}:2: missing key "question"`,
    ],
    [
      'missing within another',
      { [article]: ['    note: Corrected the temperature.\n', ''] },
      `${article}:15: missing key "changes[1].note"`,
    ],
    [
      'near miss',
      withKeys('quesiton: How?'),
      `${answer}:4: unknown key "quesiton". Did you mean "question"?`,
    ],
    ['reserved word', withKeys('type: x'), `${answer}:4: unknown key "type". ${faqKeys}`],
    ['twice', withKeys('topic: brewing'), `${answer}:4: YAML: Map keys must be unique`],
    ['tab', withKeys('\torder: 1'), `${answer}:4: YAML: Tabs are not allowed as indentation`],
    [
      'empty',
      { [answer]: ['question: How hot should the water be?', 'question:'] },
      `${answer}:2: "question" is empty`,
    ],
    ['of another type', withKeys('order: first'), `${answer}:4: "order" must be a number`],
    [
      'impossible date',
      { [answer]: ['lastReviewed: 2026-01-10', 'lastReviewed: 2026-02-30'] },
      `${answer}:9: "lastReviewed" ${day}`,
    ],
    [
      'too few aliases',
      { [answer]: ['  - 100% boiling or not\n', ''] },
      `${answer}:4: "aliases" needs 4 or more`,
    ],
    [
      'too few key messages',
      { [article]: ['  - We are fairly sure of the first cup, and less sure of the third.\n', ''] },
      `${article}:7: "keyMessages" needs 3 to 5 messages`,
    ],
    [
      'too many key messages',
      withKeyMessage('Tea.\n  - Tea.\n  - Tea.\n  - Tea.'),
      `${article}:7: "keyMessages" needs 3 to 5 messages`,
    ],
    [
      'too long a description',
      { 'pages/home.md': ['description: What', `description: ${'What '.repeat(40)}`] },
      'pages/home.md:3: "description" must be 200 characters or fewer',
    ],
    [
      'unknown grade',
      { 'outcomes/slept-badly.yml': ['grade: moderate', 'grade: very low'] },
      'outcomes/slept-badly.yml:10: "grade" must be one of: high, moderate, low, very-low. Did you mean "very-low"?',
    ],
    [
      'range without its end',
      { 'costs/one-cup.yml': ['high: 4\n', ''] },
      `costs/one-cup.yml:1: "value" ${amount}`,
    ],
    [
      'range the wrong way round',
      { 'costs/one-cup.yml': ['high: 4', 'high: 1'] },
      `costs/one-cup.yml:1: "value" ${amount}`,
    ],
    [
      'value and range',
      { 'costs/one-cup.yml': ['high: 4', 'high: 4\nvalue: 3'] },
      `costs/one-cup.yml:3: "value" ${amount}`,
    ],
    [
      'another base',
      { 'outcomes/slept-badly.yml': ['timeFrame:', 'outOf: 10\ntimeFrame:'] },
      'outcomes/slept-badly.yml:5: "outOf" must be 100 or 1000',
    ],
    [
      'more people than there are',
      { 'outcomes/slept-badly.yml': ['value: 30', 'value: 130'] },
      'outcomes/slept-badly.yml:1: "value" counts more people than `outOf` says there are (100 unless said)',
    ],
    [
      'unknown currency',
      { 'costs/one-cup.yml': ['currency: USD', 'currency: dollars'] },
      'costs/one-cup.yml:3: "currency" must be a currency code, like "USD"',
    ],
    [
      'source that is no web address',
      { 'sources/tea-guide-2021.yml': ['url: https://tea.example/guide', 'url: javascript:alert(1)'] },
      'sources/tea-guide-2021.yml:6: "url" must be a web address',
    ],
    [
      'DOI as an address',
      { 'sources/tea-guide-2021.yml': ['url: https://tea.example/guide', 'doi: https://doi.org/10.1/a'] },
      'sources/tea-guide-2021.yml:6: "doi" must be a bare DOI, like "10.1136/bmj-2021-067194"',
    ],
  ],
  'an unknown name': [
    [
      'source',
      withBody('Tea [@tea-trial-2002].'),
      `${answer}:17: no source "tea-trial-2002". Did you mean "tea-trial-2020"?`,
    ],
    [
      'term',
      withBody('Tea has [[tanin]].'),
      `${answer}:17: no glossary term "tanin". Did you mean "tannin"?`,
    ],
    [
      'figure',
      withBody('::figure{name="sleep-after-te"}'),
      `${answer}:17: no figure "sleep-after-te". Did you mean "sleep-after-tea"?`,
    ],
    [
      'outcome',
      withBody('{{outcome:slept-bad}}'),
      `${answer}:17: no outcome "slept-bad". Did you mean "slept-badly"?`,
    ],
    [
      'topic',
      { [answer]: ['topic: brewing', 'topic: brewng'] },
      `${answer}:3: no topic "brewng". Did you mean "brewing"?`,
    ],
    [
      'slug',
      { [answer]: ['  - how-long', '  - how-lnog'] },
      `${answer}:13: no answer "how-lnog". Did you mean "how-long"?`,
    ],
    [
      'directive',
      withBody(':::care-crd\na\n:::'),
      `${answer}:17: no block "care-crd". Did you mean "care-card"?`,
    ],
    [
      'level',
      withBody(':::care-card{level="urgnt" heading="Call if:"}\na\n:::'),
      `${answer}:17: a care card's level must be one of: emergency, urgent, non-urgent. Did you mean "urgent"?`,
    ],
  ],
  'a dead link': [
    [
      'page',
      withBody('[a](/faq/how-lnog/)'),
      `${answer}:17: no page "/faq/how-lnog/". Did you mean "/faq/how-long/"?`,
    ],
    [
      'page without its last slash',
      withBody('[a](/faq/how-long)'),
      `${answer}:17: no page "/faq/how-long". Did you mean "/faq/how-long/"?`,
    ],
    [
      'page in another case',
      withBody('[a](/faq/How-Long/)'),
      `${answer}:17: no page "/faq/How-Long/". Did you mean "/faq/how-long/"?`,
    ],
    ['fragment of this page', withBody('[a](#below)'), `${answer}:17: no heading "#below" on this page`],
    [
      'fragment of another page',
      withBody('[a](/topics/brewing-tea/#slep)'),
      `${answer}:17: no heading "#slep" on "/topics/brewing-tea/". Did you mean "#sleep"?`,
    ],
  ],
  'a link of another kind': [
    [
      'script',
      withBody('[a](javascript:alert(1))'),
      `${answer}:17: the link "javascript:alert(1)" ${notALink}`,
    ],
    [
      'script by name',
      withBody('[a][b]\n\n[b]: javascript:alert(1)'),
      `${answer}:19: the link "javascript:alert(1)" ${notALink}`,
    ],
    [
      'script between angle brackets',
      withBody('<javascript:alert(1)>'),
      `${answer}:17: the link "javascript:alert(1)" ${notALink}`,
    ],
    [
      'script behind an entity',
      withBody('[a](&#106;avascript:alert(1))'),
      `${answer}:17: the link "javascript:alert(1)" ${notALink}`,
    ],
    [
      'script in a key message',
      withKeyMessage('Do see [a](javascript:b).'),
      `${article}:10: the link "javascript:b" ${notALink}`,
    ],
    ['http', withBody('[a](http://tea.example)'), `${answer}:17: the link "http://tea.example" ${notALink}`],
    ['another host', withBody('[a](//tea.example)'), `${answer}:17: the link "//tea.example" ${notALink}`],
    ['relative', withBody('[a](how-long/)'), `${answer}:17: the link "how-long/" ${notALink}`],
  ],
  'raw HTML': [
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
  ],
  'a heading out of order': [
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
  ],
  'words that stand twice': [
    [
      'question',
      { 'faq/how-long.md': ['How long should tea steep?', 'how hot should the water be'] },
      `faq/how-long.md:2: the question "how hot should the water be" stands already as a question at ${answer}:2`,
    ],
    [
      'title',
      { 'pages/privacy.md': ['title: Privacy', 'title: Brewing Tea'] },
      `pages/privacy.md:2: the title "Brewing Tea" stands already as a title at ${article}:2`,
    ],
    [
      'alias',
      { 'faq/how-long.md': ['- steeping time', '- Why is my tea bitter?'] },
      `faq/how-long.md:8: the alias "Why is my tea bitter?" stands already as an alias at ${answer}:7`,
    ],
    [
      'alias and question',
      { [answer]: ['- why is my tea bitter', '- how long should tea steep'] },
      `${answer}:7: the alias "how long should tea steep" stands already as a question at faq/how-long.md:2`,
    ],
  ],
  'dates out of order': [
    [
      'review',
      { [answer]: ['lastReviewed: 2026-01-10', 'lastReviewed: 2027-06-01'] },
      `${answer}:10: nextReviewDue 2027-01-10 must come after lastReviewed 2027-06-01`,
    ],
    [
      'history',
      { [article]: ['- date: 2026-02-01', '- date: 2025-02-01'] },
      `${article}:17: changes must run from newest to oldest: 2026-01-10 follows 2025-02-01`,
    ],
  ],
  'a file that is not one of ours': [
    ['remarks', { 'README.md': 'a' }, 'README.md: a stray file: content stands in folders'],
    ['left by a system', { 'faq/.DS_Store': 'a' }, 'faq/.DS_Store: a stray file: faq/ holds .md files only'],
    [
      'unknown folder',
      { 'faqs/a.md': 'a' },
      'faqs/a.md: a stray file: no folder "faqs". Did you mean "faq"?',
    ],
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
      'empty',
      { [answer]: '' },
      `${answer}:1: no front matter: the file must begin with a line "---", its keys, and another line "---"`,
    ],
    [
      'three dashes',
      { [answer]: '---' },
      `${answer}:1: no front matter: the file must begin with a line "---", its keys, and another line "---"`,
    ],
  ],
  'prose that misleads': [
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
    ['money', withBody('It costs $400.'), `${answer}:17: "$400" ${uncited}`],
    ['time', withBody('It takes two hours.'), `${answer}:17: "two hours" ${uncited}`],
    ['dose', withBody('It is 5 mg.'), `${answer}:17: "5 mg" ${uncited}`],
    ['figure in a table', withBody('| a |\n| - |\n| 5 mg |'), `${answer}:19: "5 mg" ${uncited}`],
    ['frequency', withBody('Nausea is rare.'), `${answer}:17: "rare" ${frequency}`],
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
  ],
  'a published address that is gone': [
    [
      'page',
      { 'permalinks.txt': '/\n/faq/how-cold/\n' },
      'permalinks.txt:2: "/faq/how-cold/" was published and is gone: add the line "/faq/how-cold/ -> /its/new/address/" so that old links still work',
    ],
    [
      'redirect to nothing',
      { 'permalinks.txt': '/old/ -> /faq/how-cold/\n' },
      'permalinks.txt:1: the redirect of "/old/" leads nowhere: no page "/faq/how-cold/". Did you mean "/faq/how-hot/"?',
    ],
  ],
};

describe.each(Object.entries(faults))('%s is refused', (_, cases) => {
  // What leads to the heading of an answer that lost it is another fault, and not the one in question.
  const unlinked: Changes = { [article]: ['(/faq/how-hot/#below-the-boil)', '(/faq/how-hot/)'] };
  test.each(cases)('%s', (_name, change, printed) => {
    const changes = article in change ? change : { ...unlinked, ...change };
    expect(judge(changes)).toEqual([printed]);
  });
});

describe('what may stand passes', () => {
  const passing: [string, Changes][] = [
    ['a citation in a later sentence', withBody('It was 30 people. That was one night [@tea-trial-2020].')],
    ['a frequency word in another sentence', withBody('Nausea passes. Rain is rare.')],
    [
      'a bad phrase quoted to correct it',
      withBody(':::sources-differ\nAn advert says "life-saving" for 90%, or 1 in 5 [@tea-survey-2018].\n:::'),
    ],
    [
      'aliases as people say them',
      { 'faq/how-long.md': ['- steeping time', '- is it a miracle with a 90% success rate'] },
    ],
    [
      'an address with a percent sign',
      withBody('See https://tea.example/a%20b or [it](https://tea.example/a%20b).'),
    ],
    ['times and ratios', withBody('At 10:30, mix 2:1.')],
    ['a redirect', { 'permalinks.txt': '/old/\n/old/ -> /faq/how-hot/#below-the-boil\n' }],
    ['a heading in a box or a list', withBody(':::do\n## A {#a}\n:::\n\n- ### B {#b}')],
  ];
  test.each(passing)('%s', (_, change) => {
    expect(judge(change)).toEqual([]);
  });
});
