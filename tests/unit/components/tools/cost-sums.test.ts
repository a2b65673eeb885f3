import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRange, multiply, sumCosts, toRange } from '@/components/tools/cost-sums';

describe('reading two fields', () => {
  test.each([
    ['400', '800', { low: 400, high: 800 }],
    ['$1,200', '', { low: 1200, high: 1200 }],
    ['', ' 6 ', { low: 6, high: 6 }],
    ['800', '400', { low: 400, high: 800 }],
    ['.5', '2.25', { low: 0.5, high: 2.25 }],
    ['', '', undefined],
    ['-5', 'a lot', undefined],
    ['-5', '20', { low: 20, high: 20 }],
  ])('from %j to %j is %j', (from, to, range) => {
    expect(toRange(from, to)).toEqual(range);
  });
});

describe('sums', () => {
  const price = { low: 400, high: 800 };
  const six = { low: 6, high: 6 };

  test('a first course is the price and each visit, times how many, and what is paid once', () => {
    const travel = { low: 20, high: 60 };
    const once = { low: 100, high: 250 };
    expect(sumCosts({ price, first: six, travel, once })).toEqual({ first: { low: 2620, high: 5410 } });
  });

  test('a plan takes its share of the price and of nothing else, most of it from the lower end', () => {
    const share = { low: 20, high: 50 };
    const timeOff = { low: 100, high: 100 };
    expect(sumCosts({ price, month: { low: 1, high: 2 }, share, timeOff })).toEqual({
      month: { low: 300, high: 1480 },
    });
  });

  test('nothing is summed without a price, and no course without its number', () => {
    expect(sumCosts({ first: six })).toEqual({});
    expect(sumCosts({ price })).toEqual({});
  });

  const range = fc
    .tuple(fc.nat({ max: 100_000 }), fc.nat({ max: 100_000 }))
    .map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) }));
  const answers = fc.record(
    { price: range, first: range, month: range, once: range, travel: range, timeOff: range, share: range },
    { requiredKeys: ['price', 'first', 'month'] },
  );

  test('the two ends never cross and never fall below zero', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const sums = Object.values(sumCosts(given));
        expect(sums).toHaveLength(2);
        for (const { low, high } of sums) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeGreaterThanOrEqual(low);
        }
      }),
    );
  });

  test('a share from a plan never makes anything dearer', () => {
    fc.assert(
      fc.property(answers, ({ share, ...given }) => {
        const [whole, shared] = [sumCosts(given).first, sumCosts({ ...given, share }).first];
        expect(shared?.low).toBeLessThanOrEqual(whole?.low ?? 0);
        expect(shared?.high).toBeLessThanOrEqual(whole?.high ?? 0);
      }),
    );
  });
});

test('what is shown is a range, rounded outward, and one amount never stands alone', () => {
  expect(formatRange({ low: 2400.6, high: 4800.2 })).toBe('$2,400 to $4,801');
  expect(formatRange({ low: 4800, high: 4800 })).toBe('at least $4,800');
  expect(formatRange(multiply({ low: 1050, high: 1050 }, { low: 8, high: 8 }), true)).toBe('around $8,400');
  expect(formatRange({ low: 2100, high: 4200 }, true)).toBe('around $2,100 to $4,200');
});
