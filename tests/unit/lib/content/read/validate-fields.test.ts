import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '@/lib/content/read/parse-yaml';
import { validateFields } from '@/lib/content/read/validate-fields';
import { isoDate, line } from '@/lib/content/schema/basic-fields';

const schema = z.strictObject({
  title: line,
  day: isoDate.optional(),
  count: z.int().min(1).max(9).optional(),
  share: z.number().optional(),
  draft: z.boolean().optional(),
  grade: z.enum(['high', 'moderate', 'low']).optional(),
  tags: z.array(line).min(2, 'needs 2 or more').optional(),
  changes: z.array(z.strictObject({ note: line })).optional(),
  compared: z.strictObject({ group: line }).optional(),
});

const validate = (text: string) => validateFields(schema, parseYaml(text, 2));

test('values that a schema accepts are passed on', () => {
  expect(validate('title: Tea\ncount: 3\n')).toEqual({ fields: { title: 'Tea', count: 3 }, faults: [] });
});

describe('a fault is told at its line', () => {
  test.each([
    ['count: 1\n', 2, 'missing key "title"'],
    ['# remark\ncount: 1\n', 3, 'missing key "title"'],
    ['title: Tea\ntitel: Tea\n', 3, 'unknown key "titel". Did you mean "title"?'],
    [
      'title: Tea\ntype: x\n',
      3,
      'unknown key "type". Known keys: title, day, count, share, draft, grade, tags, changes, compared.',
    ],
    ['title:\n', 2, '"title" is empty'],
    ['title: 7\n', 2, '"title" must be text: put it in quotes'],
    ['title: [[tea]]\n', 2, '"title" must be text: put it in quotes'],
    ['title: ""\n', 2, '"title" must not be empty'],
    ['title: " Tea"\n', 2, '"title" must not begin or end with a space'],
    ['title: |-\n  Tea\n  leaves\n', 2, '"title" must be one line'],
    ['title: Tea\nday: 2026-02-30\n', 3, '"day" must be a real date written YYYY-MM-DD, like "2026-11-20"'],
    ['title: Tea\nday: 10.1.2026\n', 3, '"day" must be a real date written YYYY-MM-DD, like "2026-11-20"'],
    ['title: Tea\ncount: one\n', 3, '"count" must be a number'],
    ['title: Tea\ncount: 1.5\n', 3, '"count" must be a whole number'],
    ['title: Tea\ncount: 0\n', 3, '"count" must be 1 or more'],
    ['title: Tea\ncount: 10\n', 3, '"count" must be 9 or less'],
    ['title: Tea\nshare: "1"\n', 3, '"share" must be a number'],
    ['title: Tea\ndraft: yes\n', 3, '"draft" must be true or false'],
    [
      'title: Tea\ngrade: moderat\n',
      3,
      '"grade" must be one of: high, moderate, low. Did you mean "moderate"?',
    ],
    ['title: Tea\ngrade: best\n', 3, '"grade" must be one of: high, moderate, low'],
    ['title: Tea\ntags: green\n', 3, '"tags" must be a list, one entry a line after "- "'],
    ['title: Tea\ntags:\n  - green\n', 3, '"tags" needs 2 or more'],
    ['title: Tea\ntags:\n  - green\n  - 911\n', 5, '"tags[2]" must be text: put it in quotes'],
    ['title: Tea\nchanges:\n  - First.\n', 4, '"changes[1]" must be a group of keys'],
    ['title: Tea\nchanges:\n  - note: A\n  - {}\n', 5, 'missing key "changes[2].note"'],
    ['title: Tea\ncompared:\n  group: A\n  grop: B\n', 5, 'unknown key "grop". Did you mean "group"?'],
    ['title: Tea\nchanges:\n  - note: A\n    nota: B\n', 5, 'unknown key "nota". Did you mean "note"?'],
    ['', 2, 'holds no keys: each stands on its own line, as in "title: Words"'],
    ['Tea\n', 2, 'holds no keys: each stands on its own line, as in "title: Words"'],
    ['- title: Tea\n', 2, 'holds no keys: each stands on its own line, as in "title: Words"'],
  ])('%j', (text, lineOfFault, message) => {
    expect(validate(text).faults).toEqual([{ line: lineOfFault, message }]);
  });

  test('keys that every object of JavaScript has are unknown like any other', () => {
    for (const key of ['constructor', '__proto__', 'toString'])
      expect(validate(`title: Tea\n${key}: x\n`).faults).toMatchObject([{ line: 3 }]);
  });
});

test('every fault of a file is told at once', () => {
  expect(validate('count: 0\ndraft: no\ntags: []\n').faults.map(({ message }) => message)).toEqual([
    'missing key "title"',
    '"count" must be 1 or more',
    '"draft" must be true or false',
    '"tags" needs 2 or more',
  ]);
});

test('keys with a fault are left out and the others kept', () => {
  expect(validate('title: Tea\ncount: 0\nunknown: 1\nchanges:\n  - nope: 1\nshare: 2\n').fields).toEqual({
    title: 'Tea',
    share: 2,
  });
});

test('a list of too few and a text that breaks a rule for texts are kept, to be judged further', () => {
  const { fields, faults } = validate('title: " Tea"\ntags:\n  - green\n');
  expect(fields).toEqual({ title: ' Tea', tags: ['green'] });
  expect(faults).toHaveLength(2);
  expect(validate('title: Tea\ntags: []\nday: 2026-02-30\n').fields).toEqual({ title: 'Tea' });
});

test('nothing is kept of a file without keys', () => {
  expect(validate('Tea\n').fields).toEqual({});
});
