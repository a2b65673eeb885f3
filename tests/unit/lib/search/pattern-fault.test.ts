import { expect, test } from 'vitest';
import { describePatternFault } from '@/lib/search/pattern-fault';

test.each([
  'kettle',
  'boil/heat kettle',
  'boil ... =pot/kettle',
  '^boil 0 kettles$',
  'boil 180+/0 kettles',
  'boil the kettle',
  '^it$',
  'does/do it/this',
])('"%s" is sound', (pattern) => {
  expect(describePatternFault(pattern)).toBeUndefined();
});

const slash = 'must have a word on both sides of "/", without spaces, like "no/only"';
const equals = 'must have "=" only right before a word, like "=high"';
const dots = 'must have "..." with spaces around it, and no other dots';
const ends = 'must have words on both sides of "..."; leave it out at an end';
const idle = 'must hold a word that search reads; it passes over "a", "the", "to" and the like';
const plus = 'must have "+" only right after a number, like "180+"';
const spaces = 'must have one space between its words, and none beside "^" and "$"';

test.each([
  ['boil / heat kettle', slash],
  ['/', slash],
  ['boil//heat', slash],
  ['boil/ kettle', slash],
  ['=', equals],
  ['boil = kettle', equals],
  ['boil==kettle', equals],
  ['boil=heat', equals],
  ['.', dots],
  ['boil .. kettle', dots],
  ['boil.... kettle', dots],
  ['boil...kettle', dots],
  ['...', ends],
  ['... kettle', ends],
  ['^boil ...$', ends],
  ['boil ka+ttle', plus],
  ['boil 180++', plus],
  ['+', plus],
  ['a to the', idle],
  ['a ... the', idle],
  ['boil  kettle', spaces],
  ['^ boil', spaces],
  ['^', spaces],
  ['it', 'must not be "it" alone, which stands in most searches; add a word, or "^" and "$"'],
  ['^a kettle/my', 'must not be "my" alone, which stands in most searches; add a word, or "^" and "$"'],
])('"%s" is refused', (pattern, fault) => {
  expect(describePatternFault(pattern)).toBe(fault);
});
