import { describe, expect, test } from 'vitest';
import { parseYaml } from '@/lib/content/read/parse-yaml';

const nested = `title: Tea
changes:
  - date: 2026-02-01
    note: Second.
  - date: 2026-01-10
    note: >-
      First.
tags: [a,
  b]
`;

describe('values', () => {
  test('dates and words such as "yes" stay text, and numbers are numbers', () => {
    expect(parseYaml('day: 2026-01-10\nanswer: yes\ncount: 3\n', 1).value).toEqual({
      day: '2026-01-10',
      answer: 'yes',
      count: 3,
    });
  });

  test('an empty text holds nothing', () => {
    expect(parseYaml('', 1)).toMatchObject({ value: null, faults: [] });
  });
});

describe('lines', () => {
  const { lineOf } = parseYaml(nested, 2);
  test.each([
    [['title'], 2],
    [['changes'], 3],
    [['changes', 0], 4],
    [['changes', 0, 'note'], 5],
    [['changes', 1, 'date'], 6],
    [['changes', 1, 'note'], 7],
    [['tags', 1], 10],
  ])('%j stands on line %i of a file whose YAML begins on line 2', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  test.each([
    [['absent'], 2],
    [['changes', 1, 'absent'], 6],
    [['changes', 7], 3],
    [['title', 'deeper'], 2],
  ])('what is absent at %j is looked for at its nearest parent, on line %i', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  test('the first line stands for an empty text', () => {
    expect(parseYaml('', 1).lineOf(['title'])).toBe(1);
  });
});

describe('faults', () => {
  test.each([
    ['a: 1\na: 2\n', 3, 'YAML: Map keys must be unique (near "a")'],
    ['a:\n\tb: 1\n', 3, 'YAML: Tabs are not allowed as indentation (near "b")'],
    [
      'a: 1\nb: x: y\n',
      3,
      'YAML: Nested mappings are not allowed in compact mappings: put the whole value in quotes (near "b")',
    ],
    [
      'a: @x\n',
      2,
      'YAML: Plain value cannot start with reserved character @: put the whole value in quotes (near "a")',
    ],
    ['a: [x](y) z\n', 2, 'YAML: Unexpected scalar at node end: put the whole value in quotes (near "a")'],
    [
      'a: {{outcome:x}}\n',
      2,
      'YAML: With stringKeys, all keys must be strings: put the whole value in quotes (near "a")',
    ],
    ['a: 1\nb: *c\n', 3, 'YAML: "*c" is read as an alias: put the whole value in quotes (near "b")'],
    ['a: &c 1\nb: *c\n', 3, 'YAML: "*c" is read as an alias: put the whole value in quotes (near "b")'],
    ['a: 1\nb: !c 2\n', 3, 'YAML: Unresolved tag: !c (near "b")'],
    [
      'a: 1\n---\nb: 2\n',
      3,
      'YAML: Source contains multiple documents; please use YAML.parseAllDocuments() (near "a")',
    ],
  ])('%j is refused on line %i of the file', (text, line, message) => {
    expect(parseYaml(text, 2)).toMatchObject({ value: undefined, faults: [{ line, message }] });
  });

  test.each([
    ['aliases:\n  - hot\n  - is it: hot: now\n', 'aliases'],
    ['changes:\n  - date: 2026-01-10\n    note: a: b\n', 'note'],
    ['changes:\n  - note: a: b\n', 'note'],
    ['short: >-\n  Words.\ntitle: a: b\n', 'title'],
  ])('in %j the nearest key is named: "%s"', (text, key) => {
    expect(parseYaml(text, 1).faults[0]?.message).toContain(` (near "${key}")`);
  });

  test('where no key stands above, none is named', () => {
    expect(parseYaml('@x\n', 1).faults[0]?.message).not.toContain('near');
  });

  test('what is never closed is refused where it was opened', () => {
    expect(parseYaml('a: 1\nb: "x\nc: 2\nd: 3\n', 1).faults).toEqual([
      { line: 2, message: 'YAML: Missing closing "quote (near "b")' },
    ]);
    expect(parseYaml('a: 1\nb: [x\nc: 2\nd: 3\n', 1).faults[0]?.line).toBe(2);
  });

  test('a line is refused once, however many times it confuses', () => {
    expect(parseYaml('a: *Never* do\n', 1).faults).toEqual([
      { line: 1, message: 'YAML: Unexpected scalar at node end: put the whole value in quotes (near "a")' },
    ]);
  });

  test('several lines are refused in one reading', () => {
    expect(parseYaml('a: 1\na: 2\nb: @x\n', 1).faults.map(({ line }) => line)).toEqual([2, 3]);
  });
});

describe('a remark after text without quotes cuts the text off', () => {
  const cutOff =
    'everything after " #" is left out: put the whole value in quotes, or the remark on a line of its own';
  test.each([
    ['a: Session #1 at home\n', 1],
    ['a: 1\nb:\n  - one\n  - two # of four\n', 4],
    ['a: #1 clinic\n', 1],
    ['a: 3 #', 1],
    ['a: two\n  lines # and no more\n', 2],
    ['a: [b, c #1\n  ]\n', 1],
  ])('%j on line %i', (text, line) => {
    expect(parseYaml(text, 1)).toMatchObject({ faults: [], cuts: [{ line, message: cutOff }] });
  });

  test.each([
    '# whole line\na: 1\n  # another\nb: 2\n# last\n',
    'a: "Session #1" # remark\n',
    "a: 'Session #1'\n",
    'a: C#\nb: x#y\n',
    'a: # of a group\n  b: 1\n',
    'a: [b, c] # of a list\n',
    'a: >-\n  Session #1\n  # still text\n',
  ])('%j passes', (text) => {
    expect(parseYaml(text, 1)).toMatchObject({ faults: [], cuts: [] });
  });
});
