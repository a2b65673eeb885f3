import { withKeyMessage, withKeys } from '../judge';
import { answer, article, refuses } from './refuses';

const faqKeys =
  'Known keys: question, topic, order, aliases, lastReviewed, nextReviewDue, reviewedBy, article, related, flags, draft.';
const day = 'must be a real date written YYYY-MM-DD, like "2026-11-20"';
const cutOff =
  'everything after " #" is left out: put the whole value in quotes, or the remark on a line of its own';
const amount = 'must stand alone, or be left out for "low" and "high", with "low" the smaller';

refuses('a missing, unknown or malformed key', [
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
    'cut off',
    { [answer]: ['question: How hot should', 'question: How hot #2 should'] },
    `${answer}:2: ${cutOff}`,
  ],
  [
    'cut off before its first word',
    { [answer]: ['question: How hot should', 'question: #2 How hot should'] },
    `${answer}:2: ${cutOff}`,
  ],
  [
    'cut off in a file of keys',
    { 'worksheets/tea-for-guests.yml': ['The kettle is full', 'Kettle #1 is full'] },
    `worksheets/tea-for-guests.yml:11: ${cutOff}`,
  ],
  [
    'cut off within a list in brackets',
    { 'search/safety.yml': ['[how-hot]', '[how-hot, how-long #1, how-hot]'] },
    `search/safety.yml:4: ${cutOff}`,
  ],
  [
    'cut off among the helplines',
    { 'helplines.yml': ['someone cannot breathe', 'someone #1 cannot breathe'] },
    `helplines.yml:6: ${cutOff}`,
  ],
  [
    'cut off in a file of search',
    { 'search/safety.yml': ['strongest tea', 'strongest # tea'] },
    `search/safety.yml:3: ${cutOff}`,
  ],
  ['near miss', withKeys('quesiton: How?'), `${answer}:4: unknown key "quesiton". Did you mean "question"?`],
  ['reserved word', withKeys('type: x'), `${answer}:4: unknown key "type". ${faqKeys}`],
  ['twice', withKeys('topic: brewing'), `${answer}:4: YAML: Map keys must be unique (near "topic")`],
  ['tab', withKeys('\torder: 1'), `${answer}:4: YAML: Tabs are not allowed as indentation (near "order")`],
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
    'sources/tea-guide-2021.yml:6: "url" must be a whole web address, like "https://www.fda.gov/drugs"',
  ],
  [
    'web address without its beginning',
    { 'sources/tea-guide-2021.yml': ['url: https://tea.example/guide', 'url: tea.example/guide'] },
    'sources/tea-guide-2021.yml:6: "url" must be a whole web address, like "https://www.fda.gov/drugs"',
  ],
  [
    'chat without the beginning of its address',
    { 'helplines.yml': ['call: "911"', 'chat: tea.example/chat'] },
    'helplines.yml:7: "helplines[1].chat" must be a whole web address that begins with https://, like "https://988lifeline.org/chat/"',
  ],
  [
    'copy over an open connection',
    { 'sources/tea-guide-2021.yml': ['accessed:', 'archive: http://tea.example/copy\naccessed:'] },
    'sources/tea-guide-2021.yml:8: "archive" must be a whole web address that begins with https://, like "https://988lifeline.org/chat/"',
  ],
  [
    'year of long ago',
    { [answer]: ['lastReviewed: 2026-01-10', 'lastReviewed: 0026-01-10'] },
    `${answer}:9: "lastReviewed" must be a day of the year 2000 or later, like "2026-11-20"`,
  ],
  [
    'year of long ago in a source',
    { 'sources/tea-guide-2021.yml': ['year: 2021', 'year: 21'] },
    'sources/tea-guide-2021.yml:4: "year" must be 1900 or more',
  ],
  [
    'DOI as an address',
    { 'sources/tea-guide-2021.yml': ['url: https://tea.example/guide', 'doi: https://doi.org/10.1/a'] },
    'sources/tea-guide-2021.yml:6: "doi" must be a bare DOI, like "10.1136/bmj-2021-067194"',
  ],
]);
