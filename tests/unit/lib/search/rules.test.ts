import { describe, expect, test } from 'vitest';
import { findCrisis, findEmergency, findSafetyOnly } from '@/lib/search/rules';
import { loadSearchRules } from '@/lib/search/rules-file';
import { loadDangerQueries, loadGradedQueries } from '@/tests/bench/search/graded-queries';
import { showsItsCard } from '@/tests/bench/search/measure';

const rules = loadSearchRules('content');

/** How long more than a thousand queries may take on a busy machine, in milliseconds. */
const patience = 60_000;

describe('every word of danger that we know of shows its card', () => {
  const dangers = loadDangerQueries().filter(({ card }) => card !== 'none');
  test.each(dangers)('$card: $query', (danger) => {
    expect(showsItsCard(danger, rules)).toBe(true);
  });
});

test(
  'few calm words that sound like danger show a card',
  () => {
    const calm = loadDangerQueries().filter(({ card }) => card === 'none');
    const wrong = calm.filter((words) => !showsItsCard(words, rules));
    expect(wrong.length / calm.length).toBeLessThan(0.05);
  },
  patience,
);

test(
  'other queries show no card, but for a few',
  () => {
    const calm = loadGradedQueries().filter(
      ({ slugs }) =>
        !slugs.some((slug) =>
          ['help-right-now', 'suicidal-thoughts', 'when-to-get-urgent-help'].includes(slug),
        ),
    );
    const alarmed = calm.filter(({ query }) => findCrisis(query, rules) || findEmergency(query, rules));
    expect(alarmed.length / calm.length).toBeLessThan(0.03);
  },
  patience,
);

test.each([
  ['i wrote the note already', 'now'],
  ['suicid', 'named'],
  ['crisis', 'named'],
  ['does it help suicidal thoughts', 'asked'],
  ['can ketamine stop suicidal thoughts', 'asked'],
  ['can I drive home', undefined],
  ['i want to diet', undefined],
  ['dead', 'named'],
  ['dying of boredom', undefined],
  ['dying of boredom, i want to die', 'now'],
  ['theres nothing keeping me on this earth', 'likely'],
  ['i gave up coffee', undefined],
])('%j speaks of a crisis: %s', (query, danger) => {
  expect(findCrisis(query, rules)).toBe(danger);
});

test.each([
  'buy ketamine online no prescription',
  'where can i score some k',
  'special k street price gram',
  'pass drug test after ket',
])('%j gets safety answers only', (query) => {
  expect(findSafetyOnly(query, rules)).toContain('is-it-addictive');
});

test.each([
  'is it legal to buy ketamine',
  'will I get high from treatment',
  'how much does it cost',
  'my son buys ketamine on the street',
])('%j is a question like any other', (query) => {
  expect(findSafetyOnly(query, rules)).toBeUndefined();
});

test.each([
  ['a harmless phrase alone is no danger', 'we went over the falls', undefined],
  ['nor with harmless words around it', 'please tell us about the falls', undefined],
  ['what stands outside it is danger', 'over the falls and jump', 'now'],
  ['what begins in it and goes on outside it is danger', 'over the falls head first', 'now'],
])('%s', (_, query, danger) => {
  const crisis = { now: ['jump', 'falls head'], named: [], ordinary: [], harmless: ['falls'] };
  expect(findCrisis(query, { ...rules, crisis })).toBe(danger);
});

test.each([
  'bp 120/80',
  'blood pressure is 140 over 90',
  'is 150 over 95 too high for it',
  'my bp was 128/82',
])('a blood pressure that many have is no emergency: %s', (query) =>
  expect(findEmergency(query, rules)).toBeUndefined(),
);

test.each(['bp 187/121', 'blood pressure 200 over 100', 'bp is 160 over 115'])(
  'a blood pressure of an emergency shows its card: %s',
  (query) => expect(findEmergency(query, rules)).toBeDefined(),
);

test('a word still being typed is not taken for a search for supply', () => {
  const safety = { only: [{ when: ['teaspoons'], answers: ['is-it-legal'] }], ordinary: [] };
  expect(findSafetyOnly('teaspo', { ...rules, safety })).toBeUndefined();
  expect(findSafetyOnly('teaspoons', { ...rules, safety })).toEqual(['is-it-legal']);
});

test('three words at most speak against signs: a long story hides none', () => {
  const find = (points: number) => {
    const signs = { enough: 4, other: -1, groups: [{ points, words: 'kettle' }] };
    const crisis = { now: [], named: [], ordinary: [], harmless: [], signs };
    return findCrisis('kettle green leaves cups saucer spoon milk sugar', { ...rules, crisis });
  };
  expect(find(7)).toBe('likely');
  expect(find(6)).toBeUndefined();
});
