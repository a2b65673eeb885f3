import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packRules } from '@/lib/search/pack-rules';
import { findCrisis, findEmergency } from '@/lib/search/rules';
import { loadSearchRules } from '@/lib/search/rules-file';
import { loadDangerQueries } from '@/tests/bench/search/graded-queries';
import { teaRules } from './tea-entries';

test('frequent words come first in their place, beginnings and ends of a query keep theirs', () => {
  const { crisis } = packRules({
    ...teaRules,
    crisis: {
      now: ['^zest/pour/tea out$', 'cold tea', 'pour/=tea ... tea'],
      named: [],
      ordinary: [],
      harmless: [],
    },
  });
  expect(crisis.now).toEqual(['^tea/pour/zest out$', 'pour/=tea ... tea', 'cold tea']);
});

test('each pattern is followed by the one most like it', () => {
  const now = ['boil the kettle', 'cold water', 'kettle on the boil'];
  const { crisis } = packRules({ ...teaRules, crisis: { ...teaRules.crisis, now } });
  expect(crisis.now).toEqual(['boil the kettle', 'kettle on the boil', 'cold water']);
});

test('phrases that are read past keep their order', () => {
  const rules = { ...teaRules, crisis: { ...teaRules.crisis, harmless: ['b tea', 'a tea'] } };
  expect(packRules(rules).crisis.harmless).toEqual(['b tea', 'a tea']);
});

test('packed rules show the same cards, and weigh less', { timeout: 60_000 }, () => {
  const rules = loadSearchRules('content');
  const packed = packRules(rules);
  const weigh = (content: unknown): number => brotliCompressSync(JSON.stringify(content)).length;
  expect(weigh(packed)).toBeLessThan(weigh(rules) - 200);
  const differing = loadDangerQueries().filter(
    ({ query }) =>
      findCrisis(query, rules) !== findCrisis(query, packed) ||
      findEmergency(query, rules) !== findEmergency(query, packed),
  );
  expect(differing).toEqual([]);
});
