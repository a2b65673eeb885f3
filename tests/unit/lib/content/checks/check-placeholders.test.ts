import { expect, test } from 'vitest';
import { checkPlaceholders } from '@/lib/content/checks/check-placeholders';
import { judgeBy, withBody, withKeyMessage } from '../judge';

const refuse = (words: string) =>
  `"${words}" holds a place for words that are not written: write them, or take it out`;

test.each(['A to-do list, your todo, size XX, tbc-tea and TODOS.', '[it](https://tea.example/TODO)'])(
  '%s may stand',
  (words) => {
    expect(judgeBy(checkPlaceholders, withBody(words))).toEqual([]);
  },
);

test.each([
  ['TODO: fill in', 'TODO'],
  ['It is XXX degrees.', 'XXX'],
  ['XXXX', 'XXXX'],
  ['(TBC)', 'TBC'],
  ['TBD', 'TBD'],
  ['TBA', 'TBA'],
  ['FIXME', 'FIXME'],
  ['Lorem ipsum dolor', 'Lorem ipsum'],
  ['and lorem ipsum', 'lorem ipsum'],
])('%s', (words, found) => {
  expect(judgeBy(checkPlaceholders, withBody(`One\n${words}`))).toEqual([
    `faq/how-hot.md:18: ${refuse(found)}`,
  ]);
});

test('in keys and in boxes on differing sources too', () => {
  expect(judgeBy(checkPlaceholders, withKeyMessage('Tea is TBC.'))).toEqual([
    `articles/brewing-tea.md:10: ${refuse('TBC')}`,
  ]);
  expect(judgeBy(checkPlaceholders, withBody(':::sources-differ\nTODO\n:::'))).toEqual([
    `faq/how-hot.md:18: ${refuse('TODO')}`,
  ]);
});
