import { expect, test } from 'vitest';
import { checkSecurityExpiry } from '@/lib/commands/check-security-expiry';

test.each([
  ['2027-10-14', []],
  ['2027-10-15', ['expires']],
  ['2027-11-14', ['expires']],
  ['2027-11-15', ['expired']],
])('on %s, of a file that holds until 2027-11-14, it says %j', (today, said) => {
  expect(checkSecurityExpiry('2027-11-14', today)).toEqual(
    said.map((state) => ({
      path: 'lib/site.ts',
      message: `/.well-known/security.txt ${state} on 2027-11-14: read it again, then move "securityExpires" at most a year ahead`,
    })),
  );
});
