import { describe, expect, test } from 'vitest';
import { checkPictures } from '@/lib/content/checks/check-pictures';
import { checkReferences } from '@/lib/content/checks/check-references';
import { judge, judgeBy } from '../judge';
import type { Changes } from '../write-library';

const path = 'figures/new.yml';
const words = 'title: A\ncaption: B\n';
const withPicture = (keys: string): Changes => ({ [path]: `${words}${keys}` });

const icons = 'form: icons\ntreated: C\ncompared: D\n';
const prices =
  'form: prices\ngroups:\n  - name: C\n    prices:\n      - name: D\n        cost: one-cup\nunknown:\n  - E\n';
const visit =
  'form: visit\nbefore: [C]\ndose: D\nmoments:\n  - route: steeping-time\n    words: E\nafter: [F]\n';
const steps =
  'form: steps\nsteps:\n  - title: C\n    drawing: ask\n    words: D\n  - title: E\n    drawing: ask\n    words: F\nsure: G\n';

describe('pictures that can be drawn', () => {
  test.each([
    `${icons}benefits: []\nharms: [slept-badly]\n`,
    visit,
    steps.replace('words: F', 'words: F [@tea-trial-2020]'),
  ])('%j', (keys) => {
    expect(judgeBy(checkPictures, withPicture(keys))).toEqual([]);
  });
});

describe('pictures that cannot', () => {
  test('dots that are more than 100 people', () => {
    const changes = {
      ...withPicture(`${icons}benefits: []\nharms: [slept-badly]\n`),
      'outcomes/slept-badly.yml': ['label: ', 'outOf: 1000\nlabel: '] as [string, string],
    };
    expect(judgeBy(checkPictures, changes)).toEqual([
      `${path}:7: the outcome "slept-badly" counts out of 1,000, and the dots are 100 people`,
    ]);
  });

  test('dots of nothing', () => {
    expect(judgeBy(checkPictures, withPicture(`${icons}benefits: []\nharms: []\n`))).toContain(
      `${path}:6: names neither a benefit nor a harm`,
    );
  });

  test('a moment that is no time', () => {
    const changes = {
      ...withPicture(visit),
      'routes/steeping-time.yml': ['unit: minutes', 'unit: spoons'] as [string, string],
    };
    expect(judgeBy(checkPictures, changes)).toEqual([
      `${path}:7: the route "steeping-time" is no time in minutes or hours, and the line is a clock`,
    ]);
  });

  test('names that do not match the outcomes', () => {
    const bars = 'form: bars\ntreated: C\ncompared: D\noutcomes: [slept-badly]\nnames: [E, F]\n';
    expect(judgeBy(checkPictures, withPicture(bars))).toEqual([
      `${path}:7: "names" holds one name for each of "outcomes"`,
    ]);
  });

  test('a picture that rests on no source', () => {
    expect(judgeBy(checkPictures, withPicture(steps))).toEqual([
      `${path}:1: rests on no source: cite one with [@source-id] in its words`,
    ]);
  });
});

test('an unknown figure is refused at its line, however deep it stands', () => {
  expect(judgeBy(checkReferences, withPicture(prices.replace('one-cup', 'one-cpu')))).toEqual([
    `${path}:8: no cost "one-cpu". Did you mean "one-cup"?`,
  ]);
  expect(judgeBy(checkReferences, withPicture(visit.replace('steeping-time', 'steeping-tim')))).toEqual([
    `${path}:7: no route "steeping-tim". Did you mean "steeping-time"?`,
  ]);
});

test('an unknown source deep in a picture is refused at its line', () => {
  expect(
    judgeBy(checkReferences, withPicture(steps.replace('words: F', 'words: F [@tea-trial-2002]'))),
  ).toEqual([`${path}:10: no source "tea-trial-2002". Did you mean "tea-trial-2020"?`]);
});

test('a form that is missing or unknown is refused with all forms', () => {
  const forms = 'bars, icons, visit, calendar, steps, checks, history, absorption, prices, evidence, relapse';
  expect(judge(withPicture('form: icon\n'))).toContain(
    `${path}:3: "form" must be one of: ${forms}. Did you mean "icons"?`,
  );
  expect(judge(withPicture(''))).toContain(`${path}:1: missing key "form"`);
});

test('keys of another form are refused with those of its own', () => {
  expect(judge(withPicture(`${icons}benefits: []\nharms: [slept-badly]\noutcome: [a]\n`))).toContain(
    `${path}:8: unknown key "outcome". Known keys: title, caption, form, treated, compared, benefits, harms.`,
  );
});
