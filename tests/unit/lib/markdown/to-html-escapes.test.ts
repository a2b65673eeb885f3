import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { renderHtml } from '@/lib/markdown/to-html';
import type { HtmlElement } from '@/lib/publish/html-document';
import { listElements } from '@/tests/site/elements';
import { createRandom, joinPieces } from '../../random';
import { findOnly, readAttributes, readFragment } from '../../read-fragment';
import { createContext, render, renderInline } from './render';

const runs = 150;

/** How long all runs may take on a busy machine, in milliseconds. */
const timeout = 60_000;

/** Signs that end, begin or escape something in HTML. */
const signs = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '`',
  '=',
  '/',
  ' ',
  'a',
  'é',
  '&lt;',
  '&#34;',
  '<b>',
  '</p>',
  '-->',
  '<!--',
  '{',
  ']]>',
];

/** Pieces of Markdown that, side by side, try to leave the text they stand in. */
const pieces = [
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=a()>',
    '<!--',
    '-->',
    '<a href=',
    '">',
    "'",
    '&lt;',
    '&#106;',
  ],
  ...[
    '[',
    '](javascript:alert(1))',
    '](https://a.example "',
    '")',
    '![',
    '](data:image/png,',
    '<javascript:a()>',
    '[@trial]',
    '[@',
    '[[drip|',
    ']]',
  ],
  ...[
    '{{outcome:a}}',
    '{{',
    '*',
    '**',
    '`',
    '```\n',
    '\n\n',
    '\n',
    '\n- ',
    '\n## ',
    ' {#id}\n\n',
    '\n> ',
    '\\',
    '    ',
    '~~',
    'a',
    ' ',
    '10:30',
  ],
  ...[
    '\n:::care-card{level="urgent" heading="',
    ' if:"}\n',
    '\n:::\n',
    '\n:::do\n',
    '\n| a | b |\n| - | - |\n| ',
    ' | ',
    '\n\nTable: ',
    '[^1]',
    '\n\n[^1]: ',
  ],
];

/** Every element and attribute that Markdown may become. */
const allowed: Record<string, readonly string[]> = {
  a: [
    'href',
    'title',
    'id',
    'class',
    'data-cite',
    'aria-label',
    'data-footnote-ref',
    'data-footnote-backref',
    'aria-describedby',
  ],
  section: ['class', 'data-level', 'aria-label', 'tabindex', 'data-footnotes'],
  aside: ['data-sources-differ', 'aria-label'],
  input: ['type', 'disabled', 'checked'],
  th: ['scope'],
  ol: ['start'],
  code: ['class'],
  ul: ['class'],
  li: ['id', 'class'],
  h2: ['id', 'class'],
  ...Object.fromEntries(['div', 'p', 'span', 'sup'].map((name) => [name, ['class', 'id']])),
  ...Object.fromEntries(
    [
      'em',
      'strong',
      'del',
      'br',
      'pre',
      'blockquote',
      'hr',
      'table',
      'caption',
      'thead',
      'tbody',
      'tr',
      'td',
    ].map((name) => [name, []]),
  ),
};

const safeAddress = /^(?:\/[^/]|#|https:|mailto:)/;

/** What an element has that Markdown must never become. */
function listFaults(element: HtmlElement): string[] {
  const { tagName, attrs } = element;
  const known = allowed[tagName];
  if (known === undefined) return [`<${tagName}>`];
  return attrs.flatMap(({ name, value }) => {
    if (!known.includes(name)) return [`<${tagName} ${name}>`];
    return name === 'href' && !safeAddress.test(value) ? [`href="${value}"`] : [];
  });
}

/** Words put where they become text and where they become attributes. */
function placeWords(value: string): Root {
  return {
    type: 'root',
    children: [
      { type: 'paragraph', children: [{ type: 'text', value }] },
      { type: 'heading', depth: 2, data: { id: 'a' }, children: [{ type: 'text', value }] },
      { type: 'paragraph', children: [{ type: 'link', url: '/', title: value, children: [] }] },
      {
        type: 'containerDirective',
        name: 'care-card',
        attributes: { level: 'urgent', heading: value },
        children: [],
      },
      { type: 'code', value: `a${value}` },
    ],
  };
}

/** The words of a tree as a browser shows them, spaces kept. */
function readWhole(root: ReturnType<typeof readFragment>): string {
  if ('value' in root) return root.value;
  return 'childNodes' in root ? root.childNodes.map(readWhole).join('') : '';
}

test('any words come back from the HTML as they were, in text and in attributes', { timeout }, () => {
  const random = createRandom(1);
  for (let run = 0; run < runs; run += 1) {
    const value = `x${joinPieces(random, signs, 12)}x`;
    const tree = readFragment(renderHtml(placeWords(value), createContext()));
    expect(readWhole(findOnly(tree, { name: 'h2' }))).toBe(value);
    expect(readWhole(listElements(tree, { name: 'p' })[0] ?? tree)).toBe(value);
    expect(readAttributes(findOnly(tree, { attribute: 'title' })).title).toBe(value);
    expect(readAttributes(findOnly(tree, { name: 'section' }))['aria-label']).toBe(value);
    expect(readWhole(findOnly(tree, { attribute: 'class', value: 'label' }))).toBe(`Urgent advice: ${value}`);
    expect(readWhole(findOnly(tree, { name: 'code' }))).toBe(`a${value}\n`);
  }
});

test('no Markdown becomes an element, an attribute or an address that is not ours', { timeout }, () => {
  const random = createRandom(2);
  for (let run = 0; run < runs; run += 1) {
    const markdown = joinPieces(random, pieces, 14);
    for (const html of [render(markdown), renderInline(markdown)])
      expect(listElements(readFragment(html)).flatMap(listFaults), markdown).toEqual([]);
  }
});
