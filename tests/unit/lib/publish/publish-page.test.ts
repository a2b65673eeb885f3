import { expect, test } from 'vitest';
import { findElement, getAttribute, isElement, parseDocument } from '@/lib/publish/html-document';
import { finishPage, listStylesheets, openPage, preparePage } from '@/lib/publish/publish-page';
import { toMetaPolicy, toStyleHash } from '@/lib/publish/security-policy';
import { listElements, readText } from '@/tests/site/elements';
import { exportedPage } from './exported-page';

const style = 'a>b{content:"<"}';
/** The page as it is published, with its classes as they are, or as `renameClasses` has them. */
const write = (html: string, renameClasses = (classes: string) => classes): string =>
  finishPage(preparePage(openPage(html)), { style, renameClasses });
const finish = () => parseDocument(write(exportedPage));

test('the stylesheets of a page are listed, and nothing else it links', () => {
  expect(listStylesheets(openPage(exportedPage))).toEqual(['/_next/static/chunks/site.css']);
});

test('the charset comes first, then the policy, then the one style', () => {
  const head = findElement(finish(), 'head');
  const [charset, policy, sheet] = head.childNodes.filter((node) => isElement(node));
  expect(charset?.attrs).toEqual([{ name: 'charset', value: 'utf-8' }]);
  expect(policy?.attrs).toEqual([
    { name: 'http-equiv', value: 'Content-Security-Policy' },
    { name: 'content', value: toMetaPolicy(toStyleHash(style)) },
  ]);
  expect(sheet?.childNodes).toMatchObject([{ value: style }]);
});

test('no stylesheet is fetched any more', () => {
  expect(listStylesheets(finish())).toEqual([]);
});

test('the words, the scripts and the JSON of the page stand in the finished page', () => {
  const document = finish();
  expect(readText(document)).toBe(readText(parseDocument(exportedPage)));
  expect(
    listElements(document, { name: 'script' }).map((script) => getAttribute(script, 'src') ?? 'JSON'),
  ).toEqual(['/elements/dated-words.AAAA.js', '/elements/share-bar.BBBB.js', 'JSON']);
});

test('the same page comes out the same every time', () => {
  const [first, second] = [write(exportedPage), write(exportedPage)];
  expect(first).toBe(second);
  expect(first).toMatch(/^<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8">/);
});

test('classes are renamed where they stand, and an attribute without a name goes', () => {
  const body = '<p class="tea">a</p><p class="milk">b</p><template><b class="tea">c</b></template>';
  const finished = write(`<body>${body}</body>`, (classes) => (classes === 'tea' ? 'x "&' : ''));
  expect(finished).toContain(
    '<p class="x &quot;&amp;">a</p><p>b</p><template><b class="x &quot;&amp;">c</b></template>',
  );
});

test('no words of a page are taken for a place that is filled later', () => {
  const strange = '<p title="&#0;0&#0; $&amp;">&#0;head&#0; class="\0\0" $& \0head\0</p>';
  const [before] = listElements(parseDocument(`<body>${strange}</body>`), { name: 'p' });
  const [after] = listElements(parseDocument(write(`<body>${strange}</body>`)), { name: 'p' });
  expect(after?.attrs).toEqual(before?.attrs);
  expect(readText(after as never)).toBe(readText(before as never));
});
