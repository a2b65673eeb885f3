import { expect, test } from 'vitest';
import { searchAnswers } from '@/lib/search/search-answers';
import { openTeaIndex, teaRules } from './tea-entries';

const index = openTeaIndex();
const find = (query: string) => searchAnswers(index, query, teaRules);
const findBest = (query: string): string[] => find(query).best.map((hit) => hit.slug);

test.each([
  ['a word of the question', 'brewed', 'brewing'],
  ['another form of a word', 'brewing', 'brewing'],
  ['the beginning of a word', 'brew', 'brewing'],
  ['a misspelt word', 'brwed', 'brewing'],
  ['a misspelt form of a cue', 'overstimullated', 'sleeping'],
  ['a word that is wrong in letters and right in sound', 'byskeetes', 'brewing'],
  ['a short word that its phrase spells', 'lje awake', 'sleeping'],
  ['a word of an alias', 'caffeine', 'sleeping'],
  ['a word of the answer only', 'chamomile', 'sleeping'],
  ['a word that means the same', 'sleepless', 'sleeping'],
  ['a phrase that means the same', 'how dear', 'price'],
  ['a cue', 'insomnia', 'sleeping'],
  ['a phrase with other words inside it', 'lie there awake', 'sleeping'],
  ['a number of a range', '67', 'sleeping'],
  ['a whole question in other words', 'would I really lie awake after some tea?', 'sleeping'],
  ['two words that the site writes as one', 'tea bag price', 'price'],
  ['one word that the site writes as two', 'greentea', 'green-tea'],
])('%s leads to the answer', (_, query, slug) => {
  expect(findBest(query)[0]).toBe(slug);
});

test.each([
  ...['', 'x', 'qwrtpsdf', 'football', 'tea football scores', 'parliament'],
  // Another subject by two words together, with a small one between them, and by a word that is nothing like ours.
  ...['tea ceremony', 'tea of ceremony', 'tea xylophone', 'green tea xylophones'],
])('%j finds nothing', (query) => {
  expect(find(query)).toMatchObject({ best: [], close: [] });
});

test('the alias shows when it is more like the query than the question', () => {
  const [hit] = find('cheap tea').best;
  expect(hit?.alias?.map((piece) => piece.text).join('')).toBe('cheap tea');
  expect(find('what does tea cost').best[0]?.alias).toBeUndefined();
});

test('the words that matched are marked, everyday ones are not', () => {
  expect(find('what does tea cost').best[0]?.question).toContainEqual({ text: 'cost', marked: true });
  expect(find('what does tea cost').best[0]?.question[0]).toEqual({ text: 'What does ', marked: false });
});

test.each([
  ['is tea', 'is-it-legal'],
  ['what is gr', 'green-tea'],
  ['does tea k', 'sleeping'],
])('a question still being typed (%j) finds the one that begins so first', (query, slug) => {
  expect(findBest(query)[0]).toBe(slug);
});

test('what is found for a look-alike name is a close match only', () => {
  expect(find('senna').best).toEqual([]);
  expect(find('senna').close.map((hit) => hit.slug)).toEqual(['green-tea']);
  expect(findBest('sencha')).toEqual(['green-tea']);
});

test('words of a crisis put the answer on help first', () => {
  expect(findBest('cant go on')[0]).toBe('help-right-now');
  expect(findBest('despair')[0]).toBe('help-right-now');
});

test('a crisis that is only asked about leaves the answers in order, with help second', () => {
  expect(findBest('does tea cost despair')).toEqual(expect.arrayContaining(['price', 'help-right-now']));
  expect(findBest('does tea cost despair')[1]).toBe('help-right-now');
});

test('signs of an emergency put the answer on urgent help first', () => {
  expect(findBest('scalded by tea')[0]).toBe('when-to-get-urgent-help');
});

test('a search for supply shows the safety answers that exist and nothing else', () => {
  expect(findBest('steal some green tea')).toEqual(['is-it-legal']);
  expect(findBest('is it legal')[0]).toBe('is-it-legal');
});
