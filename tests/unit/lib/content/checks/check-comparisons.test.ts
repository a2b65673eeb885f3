import { expect, test } from 'vitest';
import { checkComparisons } from '@/lib/content/checks/check-comparisons';
import { judgeBy, withBody, withKeyMessage } from '../judge';
import type { Changes } from '../write-library';

const outcome = 'outcomes/slept-badly.yml';
const unarmed: Changes = { [outcome]: ['comparison:\n  value: 10\n  group: warm water\n', ''] };
const alone =
  'the outcome "slept-badly" has no comparison, so "not known" would stand in the sentence: write {{outcome:slept-badly}}, and say that there was nothing to compare with';

test.each([
  'It was {{outcome:slept-badly:value}}, and {{outcome:slept-badly:comparison}} without.',
  '{{cost:one-cup}}, {{cost:one-cup:value}} and {{route:steeping-time}}',
  '{{outcome:unknown:comparison}}',
])('%s may stand', (words) => {
  expect(judgeBy(checkComparisons, withBody(words))).toEqual([]);
});

test.each([
  ['cost', 'one-cup'],
  ['route', 'steeping-time'],
])('a %s has no comparison', (kind, id) => {
  expect(judgeBy(checkComparisons, withBody(`One\n{{${kind}:${id}:comparison}}`))).toEqual([
    `faq/how-hot.md:18: only an outcome has a comparison: write {{${kind}:${id}}}`,
  ]);
});

test('an outcome without a comparison prints none in a sentence', () => {
  expect(
    judgeBy(checkComparisons, { ...unarmed, ...withBody('{{outcome:slept-badly:comparison}}') }),
  ).toEqual([`faq/how-hot.md:17: ${alone}`]);
  expect(
    judgeBy(checkComparisons, { ...unarmed, ...withKeyMessage('So {{outcome:slept-badly:comparison}}.') }),
  ).toEqual([`articles/brewing-tea.md:10: ${alone}`]);
});

test('but may say in a table that it is not known', () => {
  const words = '| a | b |\n| - | - |\n| c | {{outcome:slept-badly:comparison}} |';
  expect(judgeBy(checkComparisons, { ...unarmed, ...withBody(words) })).toEqual([]);
});

test('a comparison may be the first key of its file', () => {
  const first = { [outcome]: ['value: 30\ncomparison:', 'comparison:'] } as const;
  expect(judgeBy(checkComparisons, { ...first, ...withBody('{{outcome:slept-badly:comparison}}') })).toEqual(
    [],
  );
});

test('a comparison with a fault of its own is told there only', () => {
  const faulty = { [outcome]: ['group: warm water', 'grup: warm water'] } as const;
  expect(judgeBy(checkComparisons, { ...faulty, ...withBody('{{outcome:slept-badly:comparison}}') })).toEqual(
    [],
  );
});
