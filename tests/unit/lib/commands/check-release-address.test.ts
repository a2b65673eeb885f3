import { expect, test } from 'vitest';
import { describeAddressFault } from '@/lib/commands/check-release-address';

const secret = 'it holds a user name or password, and every page would show it: leave it out';
const host =
  'its host has no public name: write one like "example.org", not a number or a name of your own network';
const siteShape = 'it must be an https: address without a path, like "https://example.org"';
const contactShape = 'it must be an https: page or a mailto: address';

test.each(['https://example.org', 'https://www.a-b.co.uk', 'https://example.org:8443', 'https://3m.com'])(
  'a site can be published at %s',
  (url) => {
    expect(describeAddressFault('SITE_URL', url)).toBeUndefined();
  },
);

test.each([
  ['https://me:secret@example.org', secret],
  ['https://me@example.org', secret],
  ['https://localhost', host],
  ['https://intranet:8443', host],
  ['https://127.0.0.1', host],
  ['https://10.1', host],
  ['https://[::1]', host],
  ['https://example.org.', host],
  ['https://clinic.local', host],
  ['https://clinic.test', host],
  ['https://Example.org', 'write it as browsers do: "https://example.org"'],
  ['https://example.org:443', 'write it as browsers do: "https://example.org"'],
  ['https://bücher.org', 'write it as browsers do: "https://xn--bcher-kva.org"'],
  ['http://example.org', siteShape],
  ['https://example.org/a', siteShape],
  ['https://example.org?', siteShape],
  ['https://example.org#a', siteShape],
  ['mailto:help@example.org', siteShape],
  ['example.org', siteShape],
])('no site can be published at %s', (url, fault) => {
  expect(describeAddressFault('SITE_URL', url)).toBe(fault);
});

test.each([
  'https://example.org/report?form=2#top',
  'mailto:help@example.org',
  'mailto:help@example.org?subject=A%20mistake',
])('readers can be sent to %s', (url) => {
  expect(describeAddressFault('CONTACT_URL', url)).toBeUndefined();
});

test.each([
  ['mailto:', contactShape],
  ['mailto:help', contactShape],
  ['mailto:help@', contactShape],
  ['mailto:@example.org', contactShape],
  ['mailto:a b@example.org', contactShape],
  ['mailto:help@localhost', host],
  ['mailto:help@10.0.0.1', host],
  ['https://127.0.0.1/report', host],
  ['https://me:secret@example.org/report', secret],
  ['http://example.org/report', contactShape],
])('readers cannot be sent to %s', (url, fault) => {
  expect(describeAddressFault('CONTACT_URL', url)).toBe(fault);
});
