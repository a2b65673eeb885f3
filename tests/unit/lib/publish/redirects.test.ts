import { expect, test } from 'vitest';
import { getAttribute, parseDocument } from '@/lib/publish/html-document';
import { formatRedirectPage, toRedirectFile } from '@/lib/publish/redirects';
import { findOnly } from '../../read-fragment';

test.each([
  ['/faq/old/', 'faq/old/index.html'],
  ['/faq/old', 'faq/old/index.html'],
  ['/old.html', 'old.html/index.html'],
])('the page that leads on from %s stands at %s', (from, file) => {
  expect(toRedirectFile({ from, to: '/' })).toBe(file);
});

test('the page leads on by itself, and by hand, with help in reach', () => {
  const page = parseDocument(formatRedirectPage({ from: '/words/', to: '/glossary/#drip' }));
  const refresh = findOnly(page, { attribute: 'http-equiv', value: 'refresh' });
  expect(getAttribute(refresh, 'content')).toBe('0; url=/glossary/#drip');
  expect(getAttribute(findOnly(page, { name: 'link' }), 'href')).toBe(
    'https://ketamine-plainly.example/glossary/',
  );
  expect(findOnly(page, { name: 'a', attribute: 'href', value: '/glossary/#drip' }).childNodes).toMatchObject(
    [{ value: 'Go to its new address' }],
  );
  expect(getAttribute(findOnly(page, { attribute: 'data-help-now' }), 'href')).toBe('/help-now/');
  expect(getAttribute(findOnly(page, { name: 'html' }), 'lang')).toBe('en-US');
});
