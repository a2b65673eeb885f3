import { expect, test } from 'vitest';
import { listElements, readText } from '@/tests/site/elements';
import { findOnly, readAttributes, readFragment } from '../../read-fragment';
import { render, renderInline } from './render';

test.each([
  '[words](javascript:alert(1))',
  '[words](JavaScript:alert(1))',
  '[words](  javascript:alert(1))',
  '[words](java&#10;script:alert(1))',
  '[words](<java\tscript:alert(1)>)',
  '[words](&#106;avascript:alert(1))',
  '[words](vbscript:x)',
  '[words](data:text/html,x)',
  '[words](file:///etc/passwd)',
  '[words](//evil.example/)',
  '[words](relative/page)',
  '[words](http://evil.example/)',
])('%j leaves only its words', (markdown) => {
  for (const html of [render(markdown), renderInline(markdown)]) {
    const link = findOnly(readFragment(html), { name: 'a' });
    expect(readAttributes(link)).toEqual({});
    expect(readText(link)).toBe('words');
  }
});

test('a reference to a scripted address leaves only its words', () => {
  expect(render('[words][1]\n\n[1]: javascript:alert(1)')).toBe('<p><a>words</a></p>');
});

test('a bare scripted address leads nowhere', () => {
  expect(render('<javascript:alert(1)>')).toBe('<p><a>javascript:alert(1)</a></p>');
});

test.each([
  '/faq/driving-after/',
  '#how-long',
  'https://example.org/a?b=c#d',
  'HTTPS://example.org',
  'mailto:me@example.org',
  'tel:911',
  'sms:741741?body=HOME',
])('a link to %s is kept', (address) => {
  const html = render(`[words](${address})`);
  expect(readAttributes(findOnly(readFragment(html), { name: 'a' }))).toEqual({ href: address });
});

test('a backslash cannot make a path of the site the name of another host', () => {
  expect(render('[words](/\\evil.example)')).toBe('<p><a href="/%5Cevil.example">words</a></p>');
});

test.each([
  '![A <b>](https://evil.example/a.png "title")',
  '![A <b>](javascript:alert(1))',
  '![A <b>][1]\n\n[1]: /a.png',
])('of the picture %j its description is kept as words, and nothing is fetched', (markdown) => {
  const tree = readFragment(render(markdown));
  expect(listElements(tree).map(({ tagName }) => tagName)).toEqual(['p']);
  expect(readText(tree)).toBe('A <b>');
});
