import { describe, expect, test } from 'vitest';
import { describeUnknownShort, isPhoneNumber, isSameNumber, listNumbers } from '@/lib/content/phone-numbers';

describe('a telephone number', () => {
  test.each([
    '911',
    '116 123',
    '1-800-222-1222',
    '+44 (0)20 1234.5678',
    '(0808) 808 8000',
    '123456789012345',
  ])('%s is one', (text) => {
    expect(isPhoneNumber(text)).toBe(true);
  });
  test.each([
    '',
    '91',
    'call us',
    '83825five',
    '911x',
    '1+800',
    '1-800-FDA-1088',
    '1234567890123456',
    '911/988',
  ])('%j is none', (text) => {
    expect(isPhoneNumber(text)).toBe(false);
  });
});

describe('three digits', () => {
  test('must be a number of the country', () => {
    expect(describeUnknownShort('988', 'US')).toBeUndefined();
    expect(describeUnknownShort('9-8-8', 'CA')).toBeUndefined();
    expect(describeUnknownShort('988', 'GB')).toBe(
      '"988" is no three-digit number known in GB (these are: 999, 111): correct it, or have a new one added to lib/content/phone-numbers.ts with its source',
    );
    expect(describeUnknownShort('112', 'FR')).toContain('known in FR (none is)');
  });

  test('must be a number of some country where none is named', () => {
    expect(describeUnknownShort('000')).toBeUndefined();
    expect(describeUnknownShort('998')).toContain(
      '"998" is no three-digit number known (these are: 911, 988,',
    );
  });

  test('are judged alone', () => {
    expect(describeUnknownShort('13 11 14', 'US')).toBeUndefined();
  });
});

test.each([
  ['Call 911', ['911']],
  ['9-8-8: Suicide Crisis Helpline', ['988']],
  ['1-800-FDA-1088', ['18003321088']],
  ['1-800-GO-FEDEX', ['18004633339']],
  ['(0808) 808 8000 or +44 20 1234 5678', ['08088088000', '442012345678']],
  ['988 LIFELINE', ['988']],
  ['the 24-hour line', []],
  ['help now', []],
])('in %j these stand: %j', (words, numbers) => {
  expect(listNumbers(words)).toEqual(numbers);
});

test('long numbers may differ in the country they begin with, short ones in nothing', () => {
  expect(isSameNumber('8002221222', '18002221222')).toBe(true);
  expect(isSameNumber('08088088000', '448088088000')).toBe(true);
  expect(isSameNumber('8002221223', '18002221222')).toBe(false);
  expect(isSameNumber('988', '1988')).toBe(false);
});
