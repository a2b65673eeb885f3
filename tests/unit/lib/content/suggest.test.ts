import { expect, test } from 'vitest';
import { describeUnknown, findNearest, suggest } from '@/lib/content/suggest';

const known = ['fda-2019', 'who-2020', 'nice-2021'];

test('the nearest name is found', () => {
  expect(findNearest('fda-2091', known)).toBe('fda-2019');
  expect(findNearest('hwo-2020', known)).toBe('who-2020');
});

test('of two names as near, the first is taken', () => {
  expect(findNearest('tee', ['tea', 'toe'])).toBe('tea');
});

test('case does not make a name far', () => {
  expect(findNearest('FAQ', ['faq', 'topics'])).toBe('faq');
});

test('a name is near when at most about a third of its letters differ', () => {
  expect(findNearest('titel', ['title'])).toBe('title');
  expect(findNearest('abcxyf', ['abcdef'])).toBe('abcdef');
  expect(findNearest('abxyzf', ['abcdef'])).toBeUndefined();
});

test('one letter may differ in the shortest names', () => {
  expect(findNearest('a', ['b'])).toBe('b');
  expect(findNearest('a', ['bc'])).toBeUndefined();
});

test('nothing is near among no names', () => {
  expect(findNearest('tea', [])).toBeUndefined();
});

test('a message ends with the suggestion when there is one', () => {
  expect(suggest('fda-2091', known)).toBe('. Did you mean "fda-2019"?');
  expect(suggest('something else', known)).toBe('');
  expect(describeUnknown('source', 'fda-2091', known)).toBe('no source "fda-2091". Did you mean "fda-2019"?');
  expect(describeUnknown('source', 'something else', known)).toBe('no source "something else"');
});
