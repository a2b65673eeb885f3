import { expect, test } from 'vitest';
import { checkLinkWords } from '@/lib/content/checks/check-link-words';
import { judgeBy, withBody, withKeyMessage } from '../judge';

test.each([
  '[how long tea steeps](/faq/how-long/)',
  '[Here is how long tea steeps](/faq/how-long/)',
  '[911](tel:911) and <https://tea.example>',
  '[[[tannin]]](/faq/how-long/)',
  '[This page in print](/faq/how-long/)',
])('%s says where it leads', (words) => {
  expect(judgeBy(checkLinkWords, withBody(words))).toEqual([]);
});

test.each([
  '[](/faq/how-long/)',
  '[ ](/faq/how-long/)',
  '[→](/faq/how-long/)',
  '[[@tea-trial-2020]](/faq/how-long/)',
])('%s cannot be seen', (words) => {
  expect(judgeBy(checkLinkWords, withBody(words))).toEqual([
    'faq/how-hot.md:17: a link without words cannot be seen: write [the words](/address/)',
  ]);
});

const silent = (words: string): string =>
  `the link's words "${words}" do not say where it leads: name the page, as in [when you can drive](/faq/driving-after/)`;

test.each([
  'here',
  'Click here',
  'Read more',
  'read more …',
  'this link',
  'This page.',
  '**here**',
  'Learn\nmore',
  'More here',
  'this website',
  '(here)',
  'here’s how',
])('"%s" does not say where it leads', (words) => {
  const told = words.replaceAll('*', '').replace('\n', ' ');
  expect(judgeBy(checkLinkWords, withBody(`Tea: [${words}](/faq/how-long/).`))).toEqual([
    `faq/how-hot.md:17: ${silent(told)}`,
  ]);
});

test('nor may it in a key, or with its address elsewhere', () => {
  expect(judgeBy(checkLinkWords, withKeyMessage('See [here](/faq/how-long/).'))).toEqual([
    `articles/brewing-tea.md:10: ${silent('here')}`,
  ]);
  expect(judgeBy(checkLinkWords, withBody('See [here].\n\n[here]: /faq/how-long/'))).toEqual([
    `faq/how-hot.md:17: ${silent('here')}`,
  ]);
});
