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
} as const;

/** The whole address of a path of the site. */
export function toAbsoluteUrl(path: string): string {
  return `${site.url}${path}`;
}

/** Whether an address is the root of a host, where all addresses of the site begin. */
export function isOrigin({ protocol, pathname, search, hash }: URL): boolean {
  return /^https?:$/.test(protocol) && pathname === '/' && search === '' && hash === '';
}

/** Why the site cannot be built for an address, in one line; undefined when it can. */
export function checkSiteUrl(url: string): string | undefined {
  return URL.canParse(url) && isOrigin(new URL(url))
    ? undefined
    : `SITE_URL is "${url}": it must be an address without a path, like "https://example.org"; the site works only at the root of a host`;
}
