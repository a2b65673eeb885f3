import { expect, test } from 'vitest';
import { checkRelated } from '@/lib/content/checks/check-related';
import { judgeBy } from '../judge';

const answer = 'faq/how-hot.md';

test('a page may lead to others, each once', () => {
  expect(judgeBy(checkRelated, {})).toEqual([]);
});

test('a page that leads to itself is refused', () => {
  expect(judgeBy(checkRelated, { [answer]: ['  - how-long', '  - how-long\n  - how-hot'] })).toEqual([
    `${answer}:14: "related" names the page itself, "how-hot": take it away or name another`,
  ]);
  const article = 'articles/brewing-tea.md';
  expect(judgeBy(checkRelated, { [article]: ['funding:', 'related:\n  - brewing-tea\nfunding:'] })).toEqual([
    `${article}:14: "related" names the page itself, "brewing-tea": take it away or name another`,
  ]);
});

test('a page that leads to another twice is refused', () => {
  expect(judgeBy(checkRelated, { [answer]: ['  - how-long', '  - how-long\n  - how-long'] })).toEqual([
    `${answer}:14: "related" names "how-long" twice: take one away or name another`,
  ]);
});
