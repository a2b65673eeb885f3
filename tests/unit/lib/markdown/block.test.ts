import { expect, test } from 'vitest';
import { render } from './render';

test('a place where sources differ is an aside that says so', () => {
  expect(render(':::sources-differ\nOne says a, one says b.\n:::')).toBe(
    '<aside data-sources-differ="" aria-label="Sources differ"><p class="label">Sources differ</p>' +
      '<p>One says a, one says b.</p></aside>',
  );
});

test('what to do and what not to do say which they are in words', () => {
  expect(render(':::do\n- rest\n:::')).toBe(
    '<div class="do"><p class="label">Do</p><ul>\n<li>rest</li>\n</ul></div>',
  );
  expect(render(':::dont\n- drive\n:::')).toBe(
    '<div class="dont"><p class="label">Do not</p><ul>\n<li>drive</li>\n</ul></div>',
  );
});

test('a block of an unknown name never turns its words into advice against them', () => {
  expect(render(':::note\nDrink water.\n:::')).toBe('<div><p>Drink water.</p></div>');
});

test('marks work inside a block', () => {
  expect(render(':::do\nAsk about a [[drip]] [@trial].\n:::')).toBe(
    '<div class="do"><p class="label">Do</p><p>Ask about a <a href="/glossary/#drip" class="term">the word drip</a>' +
      '<a href="#source-trial" id="cite-1" class="cite" data-cite="trial" aria-label="Source 1">1</a>.</p></div>',
  );
});
