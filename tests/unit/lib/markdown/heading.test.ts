import { expect, test } from 'vitest';
import { findOnly, readAttributes } from '../../read-fragment';
import { render, renderTree } from './render';

test('a heading with an id is followed by a permanent link named after it', () => {
  expect(render('## How long it lasts {#how-long}')).toBe(
    '<div class="section-head"><h2 id="how-long">How long it lasts</h2>' +
      '<a href="#how-long" class="permalink screen-only" aria-label="Link to “How long it lasts”">#</a></div>',
  );
});

test.each([
  ['## What *nausea* is [@trial] {#a}', 'Link to “What nausea is”'],
  ['## What a [[drip]] is {#a}', 'Link to “What a the word drip is”'],
  ['### On [[drip|the tube]] & "more" {#a}', 'Link to “On the tube & "more"”'],
  ['#### Out of {{outcome:nausea}} {#a}', 'Link to “Out of outcome nausea”'],
])('the link of %j says every word of the heading and no number', (markdown, name) => {
  expect(
    readAttributes(findOnly(renderTree(markdown), { name: 'a', value: '#a', attribute: 'href' })),
  ).toEqual({
    href: '#a',
    class: 'permalink screen-only',
    'aria-label': name,
  });
});

test('a heading without an id has no link', () => {
  expect(render('### Plain')).toBe('<h3>Plain</h3>');
});
