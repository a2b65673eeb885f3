import { expect, test } from 'vitest';
import { dropBlanks } from '@/lib/publish/drop-blanks';
import { parseDocument, serializeDocument } from '@/lib/publish/html-document';

/** The body of a page once its blanks are gone. */
function drop(body: string): string {
  const page = parseDocument(`<body>${body}</body>`);
  dropBlanks(page);
  return serializeDocument(page).replace(/^.*<body>|<\/body>.*$/gs, '');
}

test.each([
  ['<ul>\n<li>a</li>\n<li>b</li>\n</ul>', '<ul><li>a</li><li>b</li></ul>'],
  ['<p>a</p>\n<p>b</p>', '<p>a</p><p>b</p>'],
  ['<div> <p>a</p>\t<a href="b">c</a></div>', '<div><p>a</p><a href="b">c</a></div>'],
  [
    '<table> <tbody> <tr> <td>a</td> </tr> </tbody> </table>',
    '<table><tbody><tr><td>a</td></tr></tbody></table>',
  ],
])('%j becomes %j', (before, after) => {
  expect(drop(before)).toBe(after);
});

test.each([
  '<p><b>a</b> <i>b</i></p>',
  '<p>a <a href="b">c</a>\n<b>d</b> e</p>',
  '<span>a</span> <span>b</span>',
  '<p>a</p>&nbsp;<p>b</p>',
  '<pre><p>a</p>\n<p>b</p></pre>',
])('%j stays as it is', (body) => {
  expect(drop(body)).toBe(body);
});
