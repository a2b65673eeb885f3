import { expect, test } from 'vitest';
import { formatRedirectsFile, parseRedirectsFile } from '@/lib/publish/hosts/redirects-file';
import { exampleRedirects } from './example-site';

test('hosts are told of every address that has moved for good', () => {
  expect(formatRedirectsFile(exampleRedirects)).toBe(
    '/faq/old/ /faq/new/ 301\n/words/ /glossary/#drip 301\n',
  );
});

test('the file reads back as it was written, and an empty one as nothing', () => {
  expect([...parseRedirectsFile(formatRedirectsFile(exampleRedirects))]).toEqual([
    ['/faq/old/', '/faq/new/'],
    ['/words/', '/glossary/#drip'],
  ]);
  expect(parseRedirectsFile(formatRedirectsFile([])).size).toBe(0);
});
