import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

/** The site's facts as a build with these settings would have them. */
async function loadSite(settings: Record<string, string | undefined>) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return await import('@/lib/site');
}

test.each([undefined, ''])('without settings (%j) the site is at its example address', async (unset) => {
  const { site, defaultSiteUrl } = await loadSite({ SITE_URL: unset, CONTACT_URL: unset });
  expect(defaultSiteUrl).toBe('https://ketamine-plainly.example');
  expect([site.url, site.contactUrl]).toEqual([defaultSiteUrl, defaultSiteUrl]);
});

test.each(['https://plain.org', 'https://plain.org/', 'https://plain.org//'])(
  'at %s an absolute address has one slash before its path',
  async (url) => {
    const { toAbsoluteUrl } = await loadSite({ SITE_URL: url });
    expect(toAbsoluteUrl('/faq/driving-after/')).toBe('https://plain.org/faq/driving-after/');
  },
);

test('mistakes are reported to the contact address as it is set', async () => {
  const { site } = await loadSite({ CONTACT_URL: 'mailto:team+plainly@host.org' });
  expect(site.contactUrl).toBe('mailto:team+plainly@host.org');
});

test.each(['https://plain.org', 'http://127.0.0.1:3000', 'http://localhost', 'https://plain.org:8443'])(
  'the site can stand at %s',
  async (url) => {
    const { checkSiteUrl } = await loadSite({});
    expect(checkSiteUrl(url)).toBeUndefined();
  },
);

test.each([
  ...['https://plain.org/ketamine', 'https://plain.org/?a=b', 'https://plain.org?', 'https://plain.org#'],
  ...['https://me:secret@plain.org', 'plain.org', 'ftp://plain.org', 'https://plain.org\\a', ''],
])('the site cannot stand at "%s", which is said in one line', async (url) => {
  const { checkSiteUrl } = await loadSite({});
  expect(checkSiteUrl(url)).toBe(
    `SITE_URL is "${url}": it must be an address without a path, like "https://example.org"; the site works only at the root of a host`,
  );
});

test.each([
  ...['https://plain.org/report', 'https://plain.org?form=2#top', 'mailto:team+plainly@host.org'],
  ...['mailto:team@localhost', 'mailto:team@host.org?subject=A%20mistake'],
])('mistakes can be reported at %s', async (url) => {
  const { checkContactUrl } = await loadSite({});
  expect(checkContactUrl(url)).toBeUndefined();
});

test.each([
  ...['nonsense', 'http://plain.org', 'javascript:alert(1)', 'https://plain.org/\nExpires: never', ''],
  ...['https://me:secret@plain.org/', 'mailto:', 'mailto:team', 'mailto:@host.org', 'mailto:?subject=A'],
])('mistakes cannot be reported at %j, which is said in one line', async (url) => {
  const { checkContactUrl } = await loadSite({});
  expect(checkContactUrl(url)).toBe(
    `CONTACT_URL is "${url}": it must be an https: page or a mailto: address`,
  );
});
