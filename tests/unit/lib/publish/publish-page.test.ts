import { expect, test } from 'vitest';
import { findElement, getAttribute, isElement, parseDocument } from '@/lib/publish/html-document';
import { finishPage, listStylesheets, openPage } from '@/lib/publish/publish-page';
import { toMetaPolicy, toStyleHash } from '@/lib/publish/security-policy';
import { listElements, readText } from '@/tests/site/elements';
import { exportedPage } from './exported-page';

const style = 'a>b{content:"<"}';
const finish = () => parseDocument(finishPage(openPage(exportedPage), style));

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
  const [first, second] = [
    finishPage(openPage(exportedPage), style),
    finishPage(openPage(exportedPage), style),
  ];
  expect(first).toBe(second);
  expect(first).toMatch(/^<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8">/);
});
