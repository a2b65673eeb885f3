import { describe, expect, test } from 'vitest';
import type { Cost, Outcome, RouteMeasure } from '@/lib/content/schema/figure';
import {
  formatCost,
  formatCostValue,
  formatOutcome,
  formatOutcomeComparison,
  formatOutcomeValue,
  formatRouteMeasure,
} from '@/lib/format/figures';
import { provenance } from '../../records';

const outcome: Outcome = { ...provenance, value: 41, comparison: { value: 9, group: 'placebo' } };
const cost: Cost = {
  ...provenance,
  low: 400,
  high: 800,
  currency: 'USD',
  per: 'one infusion',
  chargedBy: 'clinics',
  year: 2025,
};

describe('an outcome', () => {
  test('is told with its comparison', () => {
    expect(formatOutcome(outcome)).toBe('41 out of 100 people, and 9 out of 100 on placebo');
  });

  test('is told alone where nothing was compared, and the comparison is not known', () => {
    const alone: Outcome = { ...provenance, low: 8, high: 19 };
    expect(formatOutcome(alone)).toBe('8 to 19 out of 100 people');
    expect(formatOutcomeComparison(alone)).toBe('not known');
  });

  test('of few is counted out of 1,000 in both groups', () => {
    const rare: Outcome = { ...outcome, value: 3, outOf: 1000 };
    expect(formatOutcomeValue(rare)).toBe('3 out of 1,000');
    expect(formatOutcomeComparison(rare)).toBe('9 out of 1,000');
  });

  test('may compare with a range, and with nobody at all', () => {
    expect(formatOutcomeComparison({ ...outcome, comparison: { low: 2, high: 4, group: 'a pill' } })).toBe(
      '2 to 4 out of 100',
    );
    expect(formatOutcome({ ...outcome, comparison: { value: 0, group: 'a pill' } })).toBe(
      '41 out of 100 people, and 0 out of 100 on a pill',
    );
  });
});

describe('a cost', () => {
  test('says what it buys, who asked it, where and when', () => {
    expect(formatCost(cost)).toBe('$400 to $800 for one infusion (clinics, US, 2025)');
  });

  test('without a year says so', () => {
    const { year: _, ...undated } = cost;
    expect(formatCost(undated)).toBe('$400 to $800 for one infusion (clinics, US, undated)');
  });

  test.each([
    [10, 'USD', '$10'],
    [1250, 'USD', '$1,250'],
    [8.5, 'USD', '$8.50'],
    [4.99, 'USD', '$4.99'],
    [90, 'GBP', '£90'],
    [120, 'CAD', 'CA$120'],
  ])('of %d %s is "%s", never rounded', (value, currency, words) => {
    const { low: _, high: __, ...priced } = cost;
    expect(formatCostValue({ ...priced, value, currency })).toBe(words);
  });
});

test('a measure is followed by its unit', () => {
  const measure: RouteMeasure = { ...provenance, value: 0.25, unit: 'milligrams' };
  expect(formatRouteMeasure(measure)).toBe('0.25 milligrams');
  expect(formatRouteMeasure({ ...provenance, low: 25, high: 50, unit: 'out of 100 parts of the dose' })).toBe(
    '25 to 50 out of 100 parts of the dose',
  );
});
