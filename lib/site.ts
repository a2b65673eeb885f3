/** Where the site is published when `SITE_URL` is not set; `check:release` refuses it. */
export const defaultSiteUrl = 'https://ketamine-plainly.example';

/** The site's own facts. `url` has no slash at its end. */
export const site = {
  name: 'Ketamine, Plainly',
  tagline: 'Ketamine therapy for mental health, told plainly and honestly.',
  url: (process.env.SITE_URL || defaultSiteUrl).replace(/\/+$/, ''),
  /** Where a reader reports a mistake. */
  contactUrl: process.env.CONTACT_URL || defaultSiteUrl,
  language: 'en-US',
  /** Who writes every page, as it is cited. */
  authors: 'The contributors to Ketamine, Plainly',
  /** Under what terms the words may be used again. */
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /** The last day on which `/.well-known/security.txt` holds, as `YYYY-MM-DD`: at most a year ahead. Read that file again, then move the day. */
  securityExpires: '2027-11-14',
} as const;

/** The whole address of a path of the site. */
export function toAbsoluteUrl(path: string): string {
  return `${site.url}${path}`;
}

/** Whether an address, as it is written, is the root of a host, where all addresses of the site begin. */
export function isOrigin(url: string): boolean {
  return URL.canParse(url) && /^https?:\/\/[^\s/?#@\\]+\/?$/i.test(url);
}

/** Why the site cannot be built for an address, in one line; undefined when it can. */
export function checkSiteUrl(url: string): string | undefined {
  return isOrigin(url)
    ? undefined
    : `SITE_URL is "${url}": it must be an address without a path, like "https://example.org"; the site works only at the root of a host`;
}

/** Whether a reader can report a mistake at an address, as it is written: a page or a mailbox. */
export function isContact(url: string): boolean {
  return (
    URL.canParse(url) &&
    /^(?:https:\/\/[^\s/?#@]+(?:[/?#]\S*)?|mailto:[^\s@?]+@[^\s@?]+(?:\?\S*)?)$/i.test(url)
  );
}

/** Why readers cannot report mistakes at an address, in one line; undefined when they can. */
export function checkContactUrl(url: string): string | undefined {
  return isContact(url)
    ? undefined
    : `CONTACT_URL is "${url}": it must be an https: page or a mailto: address`;
}
