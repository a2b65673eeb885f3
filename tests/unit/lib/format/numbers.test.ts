import { expect, test } from 'vitest';
import { formatAmount, formatNumber } from '@/lib/format/numbers';

test.each([
  [0, '0'],
  [41, '41'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
  [0.5, '0.5'],
  [0.25, '0.25'],
  [0.04, '0.04'],
  [17.35, '17.35'],
])('%d is written "%s", without rounding', (amount, words) => {
  expect(formatNumber(amount)).toBe(words);
});

test('one number stands alone, and a range has both ends', () => {
  expect(formatAmount({ value: 41 })).toBe('41');
  expect(formatAmount({ value: 0 })).toBe('0');
  expect(formatAmount({ low: 0, high: 1900 })).toBe('0 to 1,900');
});

test('an amount of nothing, or of one end, prints nothing', () => {
  expect([formatAmount({}), formatAmount({ low: 8 }), formatAmount({ high: 19 })]).toEqual(['', '', '']);
});

test('both ends are written the way that is asked for', () => {
  expect(formatAmount({ low: 1, high: 2 }, (amount) => `$${amount}`)).toBe('$1 to $2');
});
