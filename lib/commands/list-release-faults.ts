import type { Verdict } from '../content/check-content';
import { formatProblem, sortProblems } from '../content/problem';
import { defaultSiteUrl, isContact, isOrigin } from '../site';
import { checkSecurityExpiry, isExpired } from './check-security-expiry';

/** The two settings that every published page carries, and the last day of the file for security reports. */
export type ReleaseSettings = { url: string; contactUrl: string; securityExpires: string };

/** Everything that stands in the way of a release, one line each: faults of content, dates that have passed, settings left at their default. `today` is `YYYY-MM-DD`. */
export function listReleaseFaults(
  { problems, warnings }: Pick<Verdict, 'problems' | 'warnings'>,
  { url, contactUrl, securityExpires }: ReleaseSettings,
  today: string,
): string[] {
  return [
    ...sortProblems([...problems, ...warnings]).map(formatProblem),
    ...(isExpired(securityExpires, today)
      ? checkSecurityExpiry(securityExpires, today).map(formatProblem)
      : []),
    ...checkSetting(
      'SITE_URL',
      url,
      (address) => address.protocol === 'https:' && isOrigin(address),
      'an https: address without a path, like "https://example.org"',
    ),
    ...checkSetting('CONTACT_URL', contactUrl, isContact, 'an https: page or a mailto: address'),
  ];
}

function checkSetting(
  name: string,
  value: string,
  isRight: (address: URL) => boolean,
  shape: string,
): string[] {
  if (value.replace(/\/+$/, '') === defaultSiteUrl)
    return [`${name} is not set: pages would name ${defaultSiteUrl}; set it to ${shape}`];
  return URL.canParse(value) && isRight(new URL(value)) ? [] : [`${name} is "${value}": it must be ${shape}`];
}
