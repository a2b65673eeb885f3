import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  getAttribute,
  type HtmlDocument,
  type HtmlNode,
  isElement,
  parseDocument,
  walkElements,
} from '@/lib/publish/html-document';
import { makePortable } from '@/lib/publish/make-portable';
import { finishPage, openPage, preparePage } from '@/lib/publish/publish-page';
import { shortenNames } from '@/lib/publish/shorten-names';
import { fuzzTimeout, mangle, mix, tryAll } from '../../fuzz';
import { exportedPage } from './exported-page';
import { surveyPage } from './survey-page';

const htmlPieces = [
  ...[
    '<p>',
    '</p>',
    '<div hidden="">',
    '<div>',
    '</div>',
    '<a href="/faq/">',
    '<a href="#a">',
    '<a href=',
    '</a>',
    '<b>',
  ],
  ...[
    '<script>alert(1)</script>',
    '<script src="/_next/a.js">',
    '<script type="module" src="/elements/a.js">',
    '</script>',
  ],
  ...[
    '<script type="application/json">{}',
    '<link rel="preload" href="a">',
    '<link rel="stylesheet" href="/_next/a.css">',
  ],
  ...[
    '<!--',
    '-->',
    '<!--$-->',
    '<template>',
    '</template>',
    '<table><tr><td>',
    '<svg>',
    '<math>',
    '</svg>',
    '<select>',
  ],
  ...[
    '<p class="card big">',
    '<p class="">',
    'class="a b"',
    '<section data-part="/faq/" id="a">',
    '<plaintext>',
    '<textarea>',
  ],
  ...[
    '<head>',
    '</head>',
    '<body>',
    '</body>',
    '<html>',
    '<meta charset="utf-8">',
    '<title>',
    '&lt;',
    '&#0;',
    '"',
    "'",
    '<',
    '>',
  ],
];
const pages = fc.oneof(mix(htmlPieces), mangle(exportedPage, htmlPieces));
const css = '.card{color:red}.big .card{top:0}:root{--ink:red}p{color:var(--ink)}';

const unread = new Set(['script', 'style', 'template', 'link', 'meta']);

/** The words of a page that are read: no scripts, with whatever a stray `<svg>` may have put in them. */
function readWords(node: HtmlNode): string {
  if (isElement(node) && unread.has(node.tagName)) return '';
  if ('value' in node) return node.value.replaceAll(/\s+/g, '');
  return 'childNodes' in node ? node.childNodes.map(readWords).join('') : '';
}

/** Scripts that would run, other than our own. */
function listForeignScripts(document: HtmlDocument): string[] {
  return [...walkElements(document)].flatMap(({ tagName, attrs }) => {
    const { type = '', src = '' } = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
    const isOurs = type.endsWith('json') || (type === 'module' && src.startsWith('/elements/'));
    return tagName === 'script' && !isOurs ? [src || 'inline'] : [];
  });
}

test('any page is opened and finished: no script but ours, no word lost', { timeout: fuzzTimeout }, () => {
  tryAll(pages, (html) => {
    const before = readWords(parseDocument(html));
    const document = openPage(html);
    expect(listForeignScripts(document)).toEqual([]);
    expect(readWords(document)).toBe(before);
    const finished = finishPage(preparePage(document), { style: css, renameClasses: (names) => names });
    expect(finished).toContain(`<style>${css}</style>`);
    expect(listForeignScripts(parseDocument(finished))).toEqual([]);
  });
});

test('any page is made portable, and its names short', { timeout: fuzzTimeout }, () => {
  tryAll(pages, (html) => {
    const document = openPage(html);
    const before = readWords(document);
    makePortable(document, 'https://tea.example');
    const { style, renameClasses } = shortenNames(css, surveyPage(document), []);
    expect(style).toMatch(/^\.\w+\{color:red\}/);
    expect(finishPage(preparePage(document), { style, renameClasses })).not.toContain('\0');
    expect(readWords(document).replace('\0head\0', '')).toBe(before);
    const [main] = [...walkElements(document)].filter(({ tagName }) => tagName === 'main');
    const links = main ? [...walkElements(main)].filter(({ tagName }) => tagName === 'a') : [];
    expect(links.filter((link) => getAttribute(link, 'href')?.startsWith('/'))).toEqual([]);
  });
});
