import { expect, test } from 'vitest';
import { listElements, readText } from '@/tests/site/elements';
import { findOnly, readAttributes } from '../../read-fragment';
import { render, renderTree } from './render';

const table = '| Way | Time |\n| --- | --- |\n| Drip | 40 minutes |\n| Spray | 10:30 |';

test('columns and rows are headed by cells with a scope', () => {
  const tree = renderTree(table);
  const scopes = listElements(tree, { name: 'th' }).map((cell) => [
    readText(cell),
    readAttributes(cell).scope,
  ]);
  expect(scopes).toEqual([
    ['Way', 'col'],
    ['Time', 'col'],
    ['Drip', 'row'],
    ['Spray', 'row'],
  ]);
  expect(listElements(tree, { name: 'td' }).map((element) => readText(element))).toEqual([
    '40 minutes',
    '10:30',
  ]);
});

test('a table stands in a named region that the keyboard can scroll', () => {
  expect(render('| a |\n| - |\n| b |')).toBe(
    '<section class="table-scroll" tabindex="0" aria-label="Table: a"><table><thead><tr><th scope="col">a</th></tr></thead>' +
      '<tbody><tr><th scope="row">b</th></tr></tbody></table></section>',
  );
});

test('a table without a caption is named by its columns, without the numbers of citations', () => {
  const tree = renderTree('| Way [@trial] | [[drip\\|Tube]] |\n| - | - |\n| a | b |');
  expect(readAttributes(findOnly(tree, { name: 'section' }))['aria-label']).toBe('Table: Way, Tube');
});

test('a paragraph that begins "Table:" becomes the caption and the name', () => {
  const tree = renderTree(`Table: How long a [[drip|tube]] takes [@trial]\n\n${table}`);
  expect(listElements(tree, { name: 'p' })).toEqual([]);
  expect(readText(findOnly(tree, { name: 'caption' }))).toBe('How long a tube takes1');
  expect(readAttributes(findOnly(tree, { name: 'section' }))['aria-label']).toBe('How long a tube takes');
});

test('a citation in a caption is made once, so that its way back leads to it', () => {
  const tree = renderTree(`Table: Times [@trial]\n\n${table}`);
  expect(readAttributes(findOnly(tree, { attribute: 'data-cite' })).id).toBe('cite-1');
});

test('a caption is found in a list too', () => {
  const tree = renderTree('- One\n\n  Table: Two\n\n  | a |\n  | - |\n  | b |');
  expect(readText(findOnly(tree, { name: 'caption' }))).toBe('Two');
});

test.each([
  ['Table: nothing follows.', '<p>Table: nothing follows.</p>'],
  ['Table: text follows.\n\nText.', '<p>Table: text follows.</p>\n<p>Text.</p>'],
  ['A Table: in the middle.', '<p>A Table: in the middle.</p>'],
])('%j stays a paragraph', (markdown, html) => {
  expect(render(markdown)).toBe(html);
});

test('a paragraph before a table that does not begin "Table:" stays a paragraph', () => {
  const tree = renderTree(`Prices differ.\n\n${table}`);
  expect(readText(findOnly(tree, { name: 'p' }))).toBe('Prices differ.');
  expect(listElements(tree, { name: 'caption' })).toEqual([]);
});
