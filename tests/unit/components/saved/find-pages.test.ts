import { expect, test } from 'vitest';
import { findPages, formatAsText, joinLists, movePage } from '@/components/saved/find-pages';

const [hot, long] = [
  { id: 'faq/how-hot', title: 'How hot?', kind: 'Question' },
  { id: 'faq/how-long', title: 'How long?', kind: 'Question' },
];
const index = { pages: [hot, long], moved: { 'faq/old': 'faq/how-hot' } };

test('pages are found in the order of the list, moved ones under their new name, each once', () => {
  expect(findPages(['faq/how-long', 'faq/old', 'faq/how-hot'], index)).toEqual({
    found: [long, hot],
    gone: 0,
  });
});

test('pages that are gone are counted', () => {
  expect(findPages(['x', 'faq/how-hot', 'constructor'], index)).toEqual({ found: [hot], gone: 2 });
});

test.each([
  ['a', -1, ['a', 'b', 'c']],
  ['b', -1, ['b', 'a', 'c']],
  ['b', 1, ['a', 'c', 'b']],
  ['c', 1, ['a', 'b', 'c']],
  ['x', 1, ['a', 'b', 'c']],
] as const)('%s moved by %i', (id, step, moved) => {
  expect(movePage(['a', 'b', 'c'], id, step)).toEqual(moved);
});

test('lists are joined without doubles, the own one first', () => {
  expect(joinLists(['a', 'b'], ['c', 'b'])).toEqual(['a', 'b', 'c']);
});

test('a list in words', () => {
  expect(formatAsText('Tea', [hot], 'https://tea.example/')).toBe(
    'Tea\n\nHow hot?\nhttps://tea.example/faq/how-hot/',
  );
});
