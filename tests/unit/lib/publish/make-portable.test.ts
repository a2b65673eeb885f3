import { expect, test } from 'vitest';
import { parseDocument, serializeDocument } from '@/lib/publish/html-document';
import { makePortable } from '@/lib/publish/make-portable';

/** A leaflet with this text, and a link of the site around it. */
const makeBody = (body: string, head = ''): string => {
  const page = parseDocument(
    `<head>${head}</head><body><a href="/help-now/">help</a><main>${body}</main></body>`,
  );
  makePortable(page, 'https://tea.example');
  return serializeDocument(page).replace(/^<html>|<\/html>$/g, '');
};

test('a link within the site carries the whole address', () => {
  expect(makeBody('<a href="/faq/water/">x</a>')).toContain(
    '<a href="https://tea.example/faq/water/" data-own="">x</a>',
  );
});

test('a link to a page that stands in the leaflet leads to its part, or to the place in it', () => {
  const part = '<section data-part="/faq/water/" aria-labelledby="answer-water"></section>';
  expect(makeBody(`<a href="/faq/water/">x</a><a href="/faq/water/#heat">y</a>${part}`)).toContain(
    '<a href="#answer-water" data-own="">x</a><a href="#heat" data-own="">y</a>',
  );
});

test('other links stay', () => {
  const links = '<a href="#here">x</a><a href="https://doi.org/1">y</a><a href="tel:988">z</a><a>w</a>';
  expect(makeBody(links)).toContain(links);
});

test('what would be fetched is gone, JSON stays', () => {
  expect(
    makeBody(
      '',
      '<link rel="icon" href="/icon.svg"><link rel="canonical" href="https://tea.example/"><script type="module" src="/elements/x.js"></script><script type="application/ld+json">{}</script>',
    ),
  ).toBe(
    '<head><link rel="canonical" href="https://tea.example/"><script type="application/ld+json">{}</script></head><body><a href="/help-now/">help</a><main></main></body>',
  );
});

test('the frame of the site stays as it is', () => {
  expect(makeBody('')).toContain('<a href="/help-now/">help</a>');
});

test('boxes with the same name are told apart', () => {
  const box = '<section aria-label="Call 911 if:"></section>';
  expect(makeBody(box + box)).toContain(
    '<section aria-label="Call 911 if:"></section><section aria-label="Call 911 if: (2)"></section>',
  );
});
