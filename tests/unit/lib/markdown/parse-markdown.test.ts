import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseMarkdown } from '@/lib/markdown/parse-markdown';

/** The types of every node below the root, in reading order. */
function listTypes(markdown: string): string[] {
  const types: string[] = [];
  visit(parseMarkdown(markdown), (node: Nodes) => {
    types.push(node.type);
  });
  return types.slice(1);
}

test.each([
  'Doors open at 10:30 today.',
  'Mixed 2:1 with water.',
  'A smile :smile: stays.',
  'A word:name[label]{key="value"} stays.',
  'About ~5~ or ~10 minutes.',
  'At 5::30 or 5:::30.',
])('"%s" is kept as text', (text) => {
  expect(parseMarkdown(text).children).toMatchObject([
    { type: 'paragraph', children: [{ type: 'text', value: text }] },
  ]);
});

test('a block between colons becomes a directive with its attributes and children', () => {
  expect(
    parseMarkdown(':::care-card{level="emergency" heading="Call 911 if:"}\nIt is 10:30.\n:::').children,
  ).toMatchObject([
    {
      type: 'containerDirective',
      name: 'care-card',
      attributes: { level: 'emergency', heading: 'Call 911 if:' },
      children: [{ type: 'paragraph', children: [{ value: 'It is 10:30.' }] }],
    },
  ]);
});

test('a picture line becomes a directive with its name', () => {
  expect(parseMarkdown('::figure{name="side-effects"}').children).toMatchObject([
    { type: 'leafDirective', name: 'figure', attributes: { name: 'side-effects' } },
  ]);
});

test('GitHub tables and struck words are read', () => {
  expect(listTypes('| a |\n| - |\n| b |')).toContain('table');
  expect(listTypes('~~gone~~')).toContain('delete');
});

test('marks are nodes, and lines count from the first line of the text', () => {
  const [, second] = parseMarkdown('One.\n\nTwo\nthree [@trial].').children;
  expect(second).toMatchObject({
    children: [
      { type: 'text', value: 'Two\nthree' },
      { type: 'citation', ids: ['trial'], position: { start: { line: 4 } } },
      { type: 'text', value: '.' },
    ],
  });
});

test('signs with a backslash are noted in the text that holds them', () => {
  const [paragraph] = parseMarkdown('a \\*b\\* [@one] c\\[ *d\\_* \\q').children;
  expect(paragraph).toMatchObject({
    children: [
      { type: 'text', value: 'a *b*', data: { escaped: [2, 4] } },
      { type: 'citation' },
      { type: 'text', value: ' c[ ', data: { escaped: [2] } },
      { type: 'emphasis', children: [{ value: 'd_', data: { escaped: [1] } }] },
      { type: 'text', value: ' \\q' },
    ],
  });
});
