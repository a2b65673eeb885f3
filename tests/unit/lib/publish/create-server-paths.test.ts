import { expect, test } from 'vitest';
import { serveSite } from './ask';

const escapes = [
  '/../private/secret.txt',
  '/../../../../etc/passwd',
  '/faq/../../private/secret.txt',
  '/%2e%2e/private/secret.txt',
  '/%2e%2e%2fprivate%2fsecret.txt',
  '/..%2fprivate/secret.txt',
  '/%252e%252e%252fprivate/secret.txt',
  '/..%5cprivate%5csecret.txt',
  '/..\\private\\secret.txt',
  '/%5c..%5cprivate/secret.txt',
  '//private/secret.txt',
  '/./../private/secret.txt',
  '/....//private/secret.txt',
  '/%c0%ae%c0%ae/private/secret.txt',
  '/..;/private/secret.txt',
  '/../private',
  '/..%2fprivate',
  '/%2e%2e/private/',
  '/../out/../private/index.html',
  '/%00',
  '/faq/%00',
  '/../private/secret.txt%00.html',
  '/private/secret.txt',
  '//evil.example/',
  '//evil.example/%2e%2e/',
  '/\\evil.example/',
  '/%5cevil.example/',
];

test.each(escapes)('%s leads to nothing outside the folder, and nowhere else', async (target) => {
  const ask = await serveSite();
  const { status, headers, body } = await ask(target);
  expect([400, 404]).toContain(status);
  expect(headers.location).toBeUndefined();
  expect(body.toString()).not.toMatch(/secret|root:/);
});

test.each(['//faq', '///faq', '//faq/a', '//faq/', '/faq//', '/faq/%2e/', '//evil.example/index.html'])(
  '%s is no address of this site, and leads nowhere',
  async (target) => {
    const ask = await serveSite();
    const { status, headers } = await ask(target);
    expect([status, headers.location]).toEqual([404, undefined]);
  },
);

test.each(['/%', '/%zz', '/%ff', '/faq/%e0%a4', 'http://evil.example/faq', '*'])(
  'the address %s cannot be read, which is said with every protection',
  async (target) => {
    const ask = await serveSite();
    const { status, headers, body } = await ask(target);
    expect(status).toBe(400);
    expect(body.toString()).toContain('This address cannot be read.\n');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';/);
  },
);

test('the server goes on after every address it refuses', async () => {
  const ask = await serveSite();
  for (const target of [...escapes, '/%', '*']) await ask(target);
  expect((await ask('/faq/a/')).status).toBe(200);
});
