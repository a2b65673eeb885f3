import { expect, test } from 'vitest';
import { getAttribute, parseDocument, serializeDocument } from '@/lib/publish/html-document';
import { gatherScripts, stripRuntime } from '@/lib/publish/strip-runtime';
import { listElements, listMeta, readText } from '@/tests/site/elements';
import { exportedPage } from './exported-page';

function strip(html: string) {
  const document = parseDocument(html);
  stripRuntime(document);
  return document;
}

test('of the scripts only our own and the ones that are not run stay', () => {
  const scripts = listElements(strip(exportedPage), { name: 'script' });
  expect(scripts.map((script) => getAttribute(script, 'src') ?? getAttribute(script, 'type'))).toEqual([
    '/elements/dated-words.AAAA.js',
    '/elements/share-bar.BBBB.js',
    '/elements/dated-words.AAAA.js',
    'application/ld+json',
  ]);
});

test.each([
  '<script>alert(1)</script>',
  '<script type="module">alert(1)</script>',
  '<script type="module" src="/_next/a.js"></script>',
  '<script type="module" src="https://other.example/elements/a.js"></script>',
  '<script src="/elements/a.js"></script>',
  '<script type="text/javascript" src="/elements/a.js"></script>',
  '<script type="importmap">{}</script>',
])('%s is removed', (script) => {
  expect(listElements(strip(`<body>${script}</body>`), { name: 'script' })).toEqual([]);
});

test('nothing of the runtime is left in the text of the page', () => {
  const html = serializeDocument(strip(exportedPage));
  for (const trace of [
    '__next',
    '.js" async',
    'noModule',
    '<!--',
    'data-precedence',
    'data-dgst',
    'preload',
    '$RT',
  ])
    expect(html).not.toContain(trace);
});

test('every word of the page stays, in its order', () => {
  expect(readText(strip(exportedPage))).toBe(readText(parseDocument(exportedPage)));
});

test('the styles, the icon and the kind of preview card stay', () => {
  const document = strip(exportedPage);
  expect(listElements(document, { name: 'link' }).map((link) => getAttribute(link, 'rel'))).toEqual([
    'stylesheet',
    'icon',
  ]);
  expect(listMeta(document, 'twitter:card')).toEqual(['summary_large_image']);
  expect(listMeta(document, 'og:title')).toEqual(['How hot?']);
});

test('what the preview says twice is said once', () => {
  expect(listMeta(strip(exportedPage), 'twitter:title')).toEqual([]);
});

test.each([
  '<div hidden="">Words</div>',
  '<div hidden="" id="a"></div>',
  '<div hidden=""><p></p></div>',
  '<p hidden=""></p>',
  '<div></div>',
])('%s is not taken for a mark of streaming', (block) => {
  expect(serializeDocument(strip(`<body>${block}</body>`))).toContain(block);
});

test('an empty hidden block is removed', () => {
  expect(serializeDocument(strip('<body><div hidden> <!--$--> </div><p>a</p></body>'))).toBe(
    '<html><head></head><body><p>a</p></body></html>',
  );
});

test('scripts are gathered at the end of the head, each once', () => {
  const document = strip(exportedPage);
  gatherScripts(document);
  const html = serializeDocument(document);
  expect(html).toContain(
    '<link rel="icon" href="/icon.svg" type="image/svg+xml">' +
      '<script type="module" src="/elements/dated-words.AAAA.js" integrity="sha256-a"></script>' +
      '<script type="module" src="/elements/share-bar.BBBB.js" integrity="sha256-b"></script></head>',
  );
  expect(html.match(/\/elements\//g)).toHaveLength(2);
  expect(html).toContain('<script type="application/ld+json">{"name":"Tea"}</script></main>');
});

test('scripts are gathered after what fills the first screen, which loses its mark', () => {
  const document = strip(
    '<body><main><script type="module" src="/elements/a.js"></script><p>a</p>' +
      '<section data-first-screen="" class="b"><p>c</p></section><p data-first-screen="">d</p></main></body>',
  );
  gatherScripts(document);
  expect(serializeDocument(document)).toBe(
    '<html><head></head><body><main><p>a</p><section class="b"><p>c</p></section>' +
      '<script type="module" src="/elements/a.js"></script><p>d</p></main></body></html>',
  );
});

test('a page without scripts loses the mark of its first screen too', () => {
  const document = strip('<body><p data-first-screen="">a</p></body>');
  gatherScripts(document);
  expect(serializeDocument(document)).toBe('<html><head></head><body><p>a</p></body></html>');
});
