import { expect, test } from 'vitest';
import { createContext, render } from './render';

test('a rule that ends says so before its day, and holds what to say after it', () => {
  expect(render(':::until{date="2026-12-31"}\nA rule.\n:::')).toBe(
    '<dated-words class="until" until="2026-12-31"><p>A rule.</p>' +
      '<p data-current="">This rule is due to end on December 31, 2026. After that day, check whether it still holds.</p>' +
      '<p data-ended="" hidden>This rule was due to end on December 31, 2026. Check whether it still holds.</p></dated-words>',
  );
});

test('so does a figure with a last day, and its citation stands after it', () => {
  const context = {
    ...createContext(),
    printFigure: () => ({ text: '$10', sources: ['a'], expires: '2027-05-21' }),
  };
  expect(render('It is {{cost:plan}}.', context)).toBe(
    '<p>It is <dated-words until="2027-05-21">$10<span data-current=""> (our next check: May 21, 2027)</span>' +
      '<span data-ended="" hidden> (may have ended on May 21, 2027; check)</span></dated-words>' +
      '<a href="#source-a" id="cite-1" class="cite" data-cite="a" aria-label="Source 1">1</a>.</p>',
  );
});

test('a figure without a last day is only itself', () => {
  expect(render('It is {{cost:plan}}.')).not.toContain('dated-words');
});
