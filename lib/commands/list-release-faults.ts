import type { Verdict } from '../content/check-content';
import { formatProblem, sortProblems } from '../content/problem';
import { defaultSiteUrl } from '../site';
import { addressShapes, describeAddressFault } from './check-release-address';
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
    ...checkSetting('SITE_URL', url),
    ...checkSetting('CONTACT_URL', contactUrl),
  ];
}

function checkSetting(name: keyof typeof addressShapes, value: string): string[] {
  if (value.replace(/\/+$/, '') === defaultSiteUrl)
    return [`${name} is not set: pages would name ${defaultSiteUrl}; set it to ${addressShapes[name]}`];
  const fault = describeAddressFault(name, value);
  return fault === undefined ? [] : [`${name} is "${value}": ${fault}`];
}
