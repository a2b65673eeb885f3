import { expect, test } from 'vitest';
import { listElements, readText } from '@/tests/site/elements';
import { findOnly, readAttributes, readFragment } from '../../read-fragment';
import { createContext, render, renderInline, renderTree } from './render';

test('a citation is a numbered link to its source, named for a screen reader', () => {
  const tree = renderTree('Most people felt well [@trial].');
  const link = findOnly(tree, { name: 'a' });
  expect(readAttributes(link)).toEqual({
    href: '#source-trial',
    id: 'cite-1',
    class: 'cite',
    'data-cite': 'trial',
    'aria-label': 'Source 1',
  });
  expect(readText(tree)).toBe('Most people felt well1.');
});

test('sources are numbered as they are met, and only the first place of each has an id', () => {
  const links = listElements(renderTree('A [@two; @one].\n\nB [@one]. C [@three; @two].'), { name: 'a' });
  expect(
    links.map((link) => [readAttributes(link)['data-cite'], readText(link), readAttributes(link).id]),
  ).toEqual([
    ['two', '1', 'cite-1'],
    ['one', '2', 'cite-2'],
    ['one', '2', undefined],
    ['three', '3', 'cite-3'],
    ['two', '1', undefined],
  ]);
});

test('numbering goes on through every text of a page', () => {
  const context = createContext();
  renderInline('First [@one].', context);
  expect(render('Second [@two].', context)).toBe(
    '<p>Second<a href="#source-two" id="cite-2" class="cite" data-cite="two" aria-label="Source 2">2</a>.</p>',
  );
});

test('a glossary link shows its own words, or else the term', () => {
  expect(render('[[drip]] or [[drip|a tube]]')).toBe(
    '<p><a href="/glossary/#drip" class="term">the word drip</a> or <a href="/glossary/#drip" class="term">a tube</a></p>',
  );
});

test('a figure is printed from its file with its citation', () => {
  expect(render('In all, {{outcome:nausea}}.')).toBe(
    '<p>In all, outcome nausea<a href="#source-trial" id="cite-1" class="cite" data-cite="trial" aria-label="Source 1">1</a>.</p>',
  );
});

test('the two parts of an outcome side by side carry one citation', () => {
  const tree = renderTree('{{outcome:nausea:value}} | {{outcome:nausea:comparison}}');
  expect(readText(tree)).toBe('outcome nausea value1 | outcome nausea comparison');
  expect(listElements(tree, { attribute: 'data-cite' })).toHaveLength(1);
});

test('a broken mark prints nothing', () => {
  expect(render('One [@Bad] two {{bad}} three.')).toBe('<p>One  two  three.</p>');
});

test('a picture is left to the component that draws it', () => {
  expect(render('Before.\n\n::figure{name="side-effects"}')).toBe('<p>Before.</p>');
});

test.each([
  ['One <b>two</b> three', '<p>One two three</p>'],
  ['<script>alert(1)</script>', ''],
  ['<div onclick="alert(1)">\n\nText\n\n</div>', '<p>Text</p>'],
  ['One <!-- two --> three', '<p>One  three</p>'],
  ['<img src=x onerror=alert(1)>', ''],
])('the raw HTML in %j is dropped', (markdown, html) => {
  expect(render(markdown).replaceAll('\n', '')).toBe(html);
});

test('raw HTML is dropped from one line too', () => {
  expect(renderInline('One <b onclick="alert(1)">two</b>')).toBe('One two');
});

test.each([
  ['Say &lt;b&gt; & "so"', '<p>Say &#x3C;b> &#x26; "so"</p>'],
  ['`<b>` & `"`', '<p><code>&#x3C;b></code> &#x26; <code>"</code></p>'],
  ['```\n<b>\n```', '<pre><code>&#x3C;b>\n</code></pre>'],
  ['\\<b> 5 < 6', '<p>&#x3C;b> 5 &#x3C; 6</p>'],
])('the signs of %j are escaped', (markdown, html) => {
  expect(render(markdown)).toBe(html);
});

test('a line is rendered without a paragraph around it', () => {
  expect(renderInline('Rest *well* [@trial].')).toBe(
    'Rest <em>well</em><a href="#source-trial" id="cite-1" class="cite" data-cite="trial" aria-label="Source 1">1</a>.',
  );
});

test('an empty text renders as nothing', () => {
  expect([render(''), renderInline('')]).toEqual(['', '']);
});

test('what a title holds stays inside it', () => {
  const html = render('[words](/faq/ "a \\" onclick=\\"alert(1) <b>")');
  expect(readAttributes(findOnly(readFragment(html), { name: 'a' }))).toEqual({
    href: '/faq/',
    title: 'a " onclick="alert(1) <b>',
  });
});
