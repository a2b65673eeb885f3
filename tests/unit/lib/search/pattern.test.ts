import { expect, test } from 'vitest';
import { holdsPattern, partPattern, toPattern } from '@/lib/search/pattern';
import { toRuleQuery } from '@/lib/search/rule-query';

const holds = (query: string, pattern: string): boolean =>
  holdsPattern(toRuleQuery(query), toPattern(pattern));

test.each([
  ['the same words', 'boil the kettle', 'boil kettle'],
  ['another form', 'boiling kettles', 'boil kettle'],
  ['a misspelling', 'boil the ketle', 'boil kettle'],
  ['two letters that sound alike', 'boil paracetemoll', 'boil paracetamol'],
  ['letters swapped', 'boil the ketlte', 'boil kettle'],
  ['no apostrophe', 'dont boil', "don't boil".replace("'", '')],
  ['an apostrophe', "don't boil", 'dont boil'],
  ['words written as one', 'boilkettle', 'boil kettle'],
  ['words written as one and misspelt', 'boilketlte', 'boil kettle'],
  ['one word parted', 'boil the tea pot', 'boil teapot'],
  ['signs for letters', 'b0il the kettl3s', 'boil kettles'],
  ['letters spelled out', 'b o i l it', 'boil'],
  ['another way of saying', 'I wanna boil', 'want boil'],
  ['words in a gap', 'boil me the big kettle', 'boil ... kettle'],
  ['one of two words', 'heat kettle', 'boil/heat kettle'],
  ['any number', 'boil 3 kettles', 'boil 0 kettle'],
  ['a number that is high enough', 'boil 180 kettles', 'boil 180+ kettle'],
  ['the last word unfinished', 'boil the ket', 'boil kettle'],
  ['a beginning', 'boil now', '^boil'],
  ['an end', 'please boil', 'boil$'],
])('a pattern holds with %s', (_, query, pattern) => {
  expect(holds(query, pattern)).toBe(true);
});

test.each([
  ['words in another order', 'kettle boil', 'boil kettle'],
  ['a word missing', 'boil', 'boil kettle'],
  ['more words than a gap spans', 'boil water in pan or kettle', 'boil ... kettle'],
  ['another first letter', 'boil mettle', 'boil kettle'],
  ['a last word that is finished', 'boil the ket ', 'boil kettle'],
  ['too little of a lone word', 'ket', 'kettle'],
  ['another form of an exact word', 'boiled', '=boil'],
  ['a number that is too low', 'boil 179 kettles', 'boil 180+ kettle'],
  ['a word for a number', 'boil many kettles', 'boil 180+ kettle'],
  ['something before a beginning', 'please boil', '^boil'],
  ['something after an end', 'boil now', 'boil$'],
])('a pattern does not hold with %s', (_, query, pattern) => {
  expect(holds(query, pattern)).toBe(false);
});

test('a query is parted into the words of a pattern and the rest', () => {
  const parts = partPattern(toRuleQuery('please boil the kettle now'), toPattern('boil kettle'));
  expect(parts?.held.words).toEqual(['boil', 'kettle']);
  expect(parts?.rest.words).toEqual(['please', 'now']);
  expect([parts?.held.typing, parts?.rest.typing]).toEqual([false, true]);
  const last = partPattern(toRuleQuery('please boil the ket'), toPattern('boil kettle'));
  expect([last?.held.typing, last?.rest.typing]).toEqual([true, false]);
  expect(partPattern(toRuleQuery('tea'), toPattern('boil kettle'))).toBeUndefined();
});
