import { expect, test } from 'vitest';
import {
  createElement,
  createText,
  escapeAttribute,
  findElement,
  getAttribute,
  isElement,
  parseDocument,
  removeNodes,
  serializeDocument,
  walkElements,
} from '@/lib/publish/html-document';

const page = '<!DOCTYPE html><html><head></head><body><p id="a">One <b>two</b></p><p>three</p></body></html>';

test('a page is written back as it was read', () => {
  expect(serializeDocument(parseDocument(page))).toBe(page);
});

test('elements are walked in the order of the page', () => {
  expect([...walkElements(parseDocument(page))].map(({ tagName }) => tagName)).toEqual([
    'html',
    'head',
    'body',
    'p',
    'b',
    'p',
  ]);
});

test('elements of a template are walked as well', () => {
  const document = parseDocument('<template><li class="row"><a></a></li></template><p></p>');
  expect([...walkElements(document)].map(({ tagName }) => tagName)).toEqual([
    'html',
    'head',
    'template',
    'li',
    'a',
    'body',
    'p',
  ]);
});

test('an attribute is found by its name', () => {
  const paragraph = findElement(parseDocument(page), 'p');
  expect([getAttribute(paragraph, 'id'), getAttribute(paragraph, 'class')]).toEqual(['a', undefined]);
});

test('an element that is not there is an error that names it', () => {
  expect(() => findElement(parseDocument(page), 'table')).toThrow(new Error('the page has no <table>'));
});

test('a node is removed with everything in it', () => {
  const document = parseDocument(page);
  removeNodes(document, (node) => isElement(node, 'p') && getAttribute(node, 'id') === 'a');
  expect(serializeDocument(document)).toBe(
    '<!DOCTYPE html><html><head></head><body><p>three</p></body></html>',
  );
});

test('a node is removed from a template too', () => {
  const document = parseDocument('<template><p>one</p><script>two</script></template>');
  removeNodes(document, (node) => isElement(node, 'script'));
  expect(serializeDocument(document)).toContain('<template><p>one</p></template>');
});

test('a made element holds its attributes, and a made text its words, escaped', () => {
  const document = parseDocument(page);
  const body = findElement(document, 'body');
  body.childNodes = [createElement(body, 'meta', { name: '"a" & <b>' }), createText(body, '<b> & c')];
  expect(serializeDocument(document)).toBe(
    '<!DOCTYPE html><html><head></head><body><meta name="&quot;a&quot; &amp; &lt;b&gt;">&lt;b&gt; &amp; c</body></html>',
  );
});

test('an attribute is escaped as the parser escapes it', () => {
  const document = parseDocument(page);
  const body = findElement(document, 'body');
  const value = 'a & "b" \u00a0 c';
  body.childNodes = [createElement(body, 'meta', { name: value })];
  expect(serializeDocument(document)).toContain(`<meta name="${escapeAttribute(value)}">`);
});
