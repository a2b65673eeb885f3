import { expect, test } from 'vitest';
import { findUnreadable } from '@/lib/content/read/find-unreadable';

test.each([
  ['a\n\u202eb', 2, 'holds a letter that cannot be seen (U+202E): delete it'],
  ['a\u0000b', 1, 'holds a letter that cannot be seen (U+0000): delete it'],
  [`one\ntwo\n${'>'.repeat(20_000)} three`, 3, 'nested too deeply to be read: take the inner marks away'],
  ['- '.repeat(30), 1, 'nested too deeply to be read: take the inner marks away'],
  ['['.repeat(5000), 1, 'nested too deeply to be read: take the inner marks away'],
])('%j is refused', (text, line, message) => {
  expect(findUnreadable(text, 'content/faq/a.md')).toEqual([{ path: 'content/faq/a.md', line, message }]);
});

test.each([
  '',
  '> > a quotation in a quotation',
  '- one\n  - two\n    - three',
  '-'.repeat(80),
  '| --- | --- |',
  'a\tb, “c” – é',
])('%j may stand', (text) => {
  expect(findUnreadable(text, 'content/faq/a.md')).toEqual([]);
});
