import type { Problem } from '../content/problem';

/** How long before its last day the file is spoken of: 30 days, in milliseconds. */
const notice = 30 * 24 * 60 * 60 * 1000;

/** Whether `security.txt` no longer holds on a day; both are `YYYY-MM-DD`. */
export function isExpired(expires: string, today: string): boolean {
  return expires < today;
}

/** Says that `security.txt` has expired or soon will, from 30 days before; nothing earlier. */
export function checkSecurityExpiry(expires: string, today: string): Problem[] {
  if (Date.parse(expires) - Date.parse(today) > notice) return [];
  const state = isExpired(expires, today) ? 'expired' : 'expires';
  return [
    {
      path: 'lib/site.ts',
      message: `/.well-known/security.txt ${state} on ${expires}: read it again, then move "securityExpires" at most a year ahead`,
    },
  ];
}
