import { expect, test } from 'vitest';
import { checkContent } from '@/lib/content/check-content';
import { listCited } from '@/lib/content/list-cited';
import { formatProblem } from '@/lib/content/problem';
import { readContent } from '@/lib/content/read/read-content';
import { writeLibrary } from './write-library';

const sheet = (line: string): string =>
  `title: My tea\nuse: checklist\nhelp: Tick it.\nblanks: 2\ngroups:\n  - id: kitchen\n    heading: Kitchen\n    lines:\n      - id: kettle\n        ${line}\n`;

const listProblems = (changes: Record<string, string>): string[] =>
  checkContent(writeLibrary(changes), '2026-06-01')
    .problems.map(formatProblem)
    .map((line) => line.replace(/^.*\/(?=worksheets|costings|pages)/, ''));

test.each([
  ['line: Wait 5 minutes', '10: "5 minutes" is a figure, and a citation cannot stand in "line"'],
  ['line: "Wait"\n        detail: Wait 5 minutes.', '11: "5 minutes" is a figure without a citation'],
  ['line: "Wait"\n        detail: It is a miracle.', '11: '],
  ['line: "Wait"\n        detail: See [@tea-guide-2091].', '11: no source "tea-guide-2091"'],
  ['line: "Wait"\n        about: /compare/#nowhere', '11: no heading "#nowhere" on "/compare/"'],
  ['line: "Wait"\n        colour: red', '11: unknown key "colour"'],
])('a line with %j is refused at its line', (line, problem) => {
  expect(listProblems({ 'worksheets/tea-for-guests.yml': sheet(line) })).toEqual([
    expect.stringContaining(`worksheets/tea-for-guests.yml:${problem}`),
  ]);
});

test('an id that stands twice is refused, since kept answers would be mixed up', () => {
  const twice = sheet('line: One\n      - id: kettle\n        line: Two');
  expect(listProblems({ 'worksheets/tea-for-guests.yml': twice })).toEqual([
    'worksheets/tea-for-guests.yml:11: the id "kettle" stands already on line 9: give this one an id of its own',
  ]);
  const groups = twice
    .replace('- id: kettle\n        line: One', '- id: cup\n        line: One')
    .concat('  - id: kitchen\n    heading: Hall\n    lines:\n      - id: tray\n        line: Three\n');
  expect(listProblems({ 'worksheets/tea-for-guests.yml': groups })).toEqual([
    'worksheets/tea-for-guests.yml:13: the id "kitchen" stands already on line 6: give this one an id of its own',
  ]);
});

test('an id that stands twice is told together with a key that is wrong', () => {
  const twice = sheet('line: One\n      - id: kettle\n        line: Two').replace('checklist', 'check list');
  expect(listProblems({ 'worksheets/tea-for-guests.yml': twice })).toEqual([
    expect.stringContaining('tea-for-guests.yml:2: "use" must be one of'),
    expect.stringContaining('tea-for-guests.yml:11: the id "kettle" stands already'),
  ]);
});

test('a costing that names no price, and a page that names no sheet, are refused', () => {
  const costing =
    'title: One pot\norder: 1\nprice: one-cap\ninsurance: Nobody.\nunknown:\n  - We found none.\n';
  expect(listProblems({ 'costings/one-pot.yml': costing })).toEqual([
    expect.stringContaining('costings/one-pot.yml:3: no cost "one-cap". Did you mean "one-cup"?'),
  ]);
});

test('a page cites what its sheets cite, the sources of their prices included', () => {
  const { library } = readContent(writeLibrary({}));
  const cited = Object.fromEntries(
    library.files.page.map((file) => [file.slug, [...listCited(file, library)].sort()]),
  );
  expect(cited.cost).toEqual(['tea-guide-2021', 'tea-survey-2018']);
  expect(cited.preparing).toEqual(['tea-guide-2021']);
});
