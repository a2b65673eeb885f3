import type { Verdict } from '../content/check-content';
import { formatProblem, sortProblems } from '../content/problem';
import { defaultSiteUrl, isOrigin } from '../site';

/** The two settings that every published page carries. */
export type ReleaseSettings = { url: string; contactUrl: string };

/** Everything that stands in the way of a release, one line each: faults of content, dates that have passed, settings left at their default. */
export function listReleaseFaults(
  { problems, warnings }: Pick<Verdict, 'problems' | 'warnings'>,
  { url, contactUrl }: ReleaseSettings,
): string[] {
  return [
    ...sortProblems([...problems, ...warnings]).map(formatProblem),
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

function isContact({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'mailto:';
}
