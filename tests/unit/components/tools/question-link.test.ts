import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFragment, toFragment } from '@/components/tools/question-link';

test('a list comes back from its link in its order', () => {
  const id = fc
    .stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)
    .filter((name) => !/^own-\d$/.test(name));
  fc.assert(
    fc.property(fc.uniqueArray(id, { minLength: 1 }), (order) => {
      expect(parseFragment(toFragment({ order, own: {} }))).toEqual({ order, own: {} });
    }),
  );
});

test('questions of one’s own come back as they were written, whatever signs they hold', () => {
  const words = fc
    .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
    .map((text) => `a${text}z`.replace(/\s+/g, ' '));
  fc.assert(
    fc.property(words, (written) => {
      const list = { order: ['wait', 'own-2'], own: { 'own-2': written } };
      expect(parseFragment(toFragment(list))).toEqual(list);
    }),
  );
});

test('a question of one’s own is in the link only if it is given', () => {
  expect(toFragment({ order: ['own-1', 'wait'], own: { 'own-1': '' } })).toBe('#ask=wait');
});

test.each([
  ['#money', undefined],
  ['', undefined],
  ['#ask=', { order: [], own: {} }],
  ['#ask=wait.wait.cost', { order: ['wait', 'cost'], own: {} }],
  ['#ask=wait.<b>.own-1', { order: ['wait'], own: {} }],
  ['#ask=own-1&own-1=%20May%0AI%20ask%3F', { order: ['own-1'], own: { 'own-1': 'May I ask?' } }],
])('the fragment %j holds %j', (fragment, list) => {
  expect(parseFragment(fragment)).toEqual(list);
});

test('no question of one’s own is longer than a link should carry', () => {
  const list = parseFragment(`#ask=own-1&own-1=${'a'.repeat(5000)}`);
  expect(list?.own['own-1']).toHaveLength(300);
});
