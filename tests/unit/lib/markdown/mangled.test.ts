import { expect, test } from 'vitest';
import { fuzzTimeout, mangle, mix, tryAll } from '../../fuzz';
import { listHtmlFaults } from '../../list-html-faults';
import { markdownPieces } from '../../markdown-pieces';
import { readOriginal } from '../content/write-library';
import { render, renderInline } from './render';

const body = readOriginal('articles/brewing-tea.md').split('---\n').slice(2).join('---\n').slice(0, 1_500);

test('no Markdown becomes HTML that could harm', { timeout: fuzzTimeout }, () => {
  tryAll(mix(markdownPieces), (markdown) => {
    expect(listHtmlFaults(render(markdown))).toEqual([]);
    expect(listHtmlFaults(renderInline(markdown))).toEqual([]);
  });
});

test('nor does a mangled article', { timeout: fuzzTimeout }, () => {
  tryAll(mangle(body, markdownPieces), (markdown) => {
    expect(listHtmlFaults(render(markdown))).toEqual([]);
  });
});

test('the list of faults sees what it is for', () => {
  expect(
    listHtmlFaults('<p onclick="a"><script>a</script><a href="javascript:a">a</a><img src="x"></p>'),
  ).toEqual(['<p onclick>', '<script>', '<a href="javascript:a">', '<img>', '<img src>']);
});
