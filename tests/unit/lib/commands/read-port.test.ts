import { expect, test } from 'vitest';
import { readPort } from '@/lib/commands/read-port';

test.each([
  [undefined, 3000],
  ['', 3000],
  ['1', 1],
  ['3001', 3001],
  ['65535', 65_535],
])('PORT=%s is port %i', (written, port) => {
  expect(readPort('serve', written)).toBe(port);
});

test.each([
  ...['0', '00000', '65536', '70000', '-1', '3000.5', '3000;', '3000abc', 'abc'],
  ...['1e3', '0x50', '0b11', ' 80', '80 ', '3_000', '+80', '٣٠٠٠'],
])('PORT=%j is refused in one line', (written) => {
  expect(() => readPort('dev', written)).toThrow(
    new Error(`PORT is "${written}": set it to a number from 1 to 65535, as in "PORT=3001 npm run dev"`),
  );
});
