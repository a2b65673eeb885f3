import { expect, test } from 'vitest';
import { describeAddressFault } from '@/lib/commands/check-release-address';

const secret = 'it holds a user name or password, and every page would show it: leave it out';
const host =
  'its host has no public name: write the name that readers will open, not a number or a name of your own network';
const setAside = (name: string): string =>
  `"${name}" is a name for examples and trials, and nobody can open it: write the name that readers will open`;
const siteShape = 'it must be an https: address without a path, like "https://example.org"';
const contactShape = 'it must be an https: page or a mailto: address';

test.each([
  'https://tea-clinic.org',
  'https://example.tea-clinic.org',
  'https://my-example.org',
  'https://example.com.tea.org',
  'https://home.tea',
  'https://www.a-b.co.uk',
  'https://tea-clinic.org:8443',
  'https://3m.com',
])('a site can be published at %s', (url) => {
  expect(describeAddressFault('SITE_URL', url)).toBeUndefined();
});

test.each([
  ['https://me:secret@tea-clinic.org', secret],
  ['https://me@tea-clinic.org', secret],
  ['https://localhost', host],
  ['https://intranet:8443', host],
  ['https://127.0.0.1', host],
  ['https://10.1', host],
  ['https://[::1]', host],
  ['https://tea-clinic.org.', host],
  ...['local', 'lan', 'corp', 'home', 'home.arpa', 'internal', 'intranet', 'localdomain', 'private'].map(
    (ending) => [`https://clinic.${ending}`, host],
  ),
  ...['example.org', 'example.com', 'example.net', 'www.example.org'].map((name) => [
    `https://${name}`,
    setAside(name),
  ]),
  ...['example', 'test', 'invalid', 'localhost', 'alt'].map((ending) => [
    `https://clinic.${ending}`,
    setAside(`clinic.${ending}`),
  ]),
  ['https://Tea-clinic.org', 'write it as browsers do: "https://tea-clinic.org"'],
  ['https://tea-clinic.org:443', 'write it as browsers do: "https://tea-clinic.org"'],
  ['https://bücher.org', 'write it as browsers do: "https://xn--bcher-kva.org"'],
  ['http://tea-clinic.org', siteShape],
  ['https://tea-clinic.org/a', siteShape],
  ['https://tea-clinic.org?', siteShape],
  ['https://tea-clinic.org#a', siteShape],
  ['mailto:help@tea-clinic.org', siteShape],
  ['tea-clinic.org', siteShape],
])('no site can be published at %s', (url = '', fault = '') => {
  expect(describeAddressFault('SITE_URL', url)).toBe(fault);
});

test.each([
  'https://tea-clinic.org/report?form=2#top',
  'mailto:help@tea-clinic.org',
  'mailto:help@tea-clinic.org?subject=A%20mistake',
])('readers can be sent to %s', (url) => {
  expect(describeAddressFault('CONTACT_URL', url)).toBeUndefined();
});

test.each([
  ['mailto:', contactShape],
  ['mailto:help', contactShape],
  ['mailto:help@', contactShape],
  ['mailto:@tea-clinic.org', contactShape],
  ['mailto:a b@tea-clinic.org', contactShape],
  ['mailto:help@localhost', host],
  ['mailto:help@10.0.0.1', host],
  ['mailto:help@clinic.lan?subject=Tea', host],
  ['mailto:help@Example.com', setAside('example.com')],
  ['https://example.net/report', setAside('example.net')],
  ['https://127.0.0.1/report', host],
  ['https://me:secret@tea-clinic.org/report', secret],
  ['http://tea-clinic.org/report', contactShape],
])('readers cannot be sent to %s', (url, fault) => {
  expect(describeAddressFault('CONTACT_URL', url)).toBe(fault);
});
