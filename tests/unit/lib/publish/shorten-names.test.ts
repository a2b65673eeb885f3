import { expect, test } from 'vitest';
import { parseDocument } from '@/lib/publish/html-document';
import { finishPage, preparePage } from '@/lib/publish/publish-page';
import { shortenNames } from '@/lib/publish/shorten-names';
import { surveyPage } from './survey-page';

/** The style and the body of a page once its names are short. */
function shorten(css: string, body: string, ...scripts: string[]): { css: string; body: string } {
  const page = parseDocument(`<body>${body}</body>`);
  const { style, renameClasses } = shortenNames(css, surveyPage(page), scripts);
  const finished = finishPage(preparePage(page), { style, renameClasses });
  return { css: style, body: finished.replace(/^.*<body>|<\/body>.*$/gs, '') };
}

test('a class gets one short name in the style and in the page', () => {
  const body = '<p class="big card"><b class="card">x</b></p>';
  expect(shorten('.card{color:red}.card .big{top:0}', body)).toEqual({
    css: '.a{color:red}.a .b{top:0}',
    body: '<p class="b a"><b class="a">x</b></p>',
  });
});

test('a class that stands inside another selector is renamed too', () => {
  const css = 'p:not(.card):has(:is(.big,.small .tiny)) .wide:nth-child(2 of .card){top:0}';
  const apart = ['card', 'big', 'small', 'tiny', 'wide'].map((name) => `<p class="${name}">x</p>`);
  expect(shorten(css, apart.join(''))).toEqual({
    css: 'p:not(.a):has(:is(.b,.c .d)) .e:nth-child(2 of .a){top:0}',
    body: ['a', 'b', 'c', 'd', 'e'].map((name) => `<p class="${name}">x</p>`).join(''),
  });
});

test('classes that always stand together get one name, and each keeps its rules', () => {
  const css = '.card{color:red}.big{top:0}.big.card{left:0}.lone{color:#00f}';
  expect(shorten(css, '<p class="big card">x</p><p class="lone card big">x</p>')).toEqual({
    css: '.a{color:red;top:0}.a.a{left:0}.b{color:#00f}',
    body: '<p class="a">x</p><p class="b a">x</p>',
  });
});

test('a class that once stands alone has a name of its own', () => {
  const body = '<p class="big card">x</p><p class="card">x</p>';
  expect(shorten('.card{color:red}.big{top:0}', body)).toEqual({
    css: '.a{color:red}.b{top:0}',
    body: '<p class="b a">x</p><p class="a">x</p>',
  });
});

test('a class that a script may set shares no name, though the pages show it with another', () => {
  expect(shorten('.card{color:red}.open{top:0}', '<p class="card open">x</p>', "add('open')")).toEqual({
    css: '.a{color:red}.open{top:0}',
    body: '<p class="a open">x</p>',
  });
});

test('the class used most often has the first name', () => {
  expect(shorten('.rare{top:0}.usual{left:0}', '<p class="usual"><i class="usual rare">x</i></p>')).toEqual({
    css: '.b{top:0}.a{left:0}',
    body: '<p class="a"><i class="a b">x</i></p>',
  });
});

test('signs of Tailwind names are no hindrance', () => {
  expect(shorten('.wide\\:w-1\\/2{width:50%}', '<p class="wide:w-1/2">x</p>')).toEqual({
    css: '.a{width:50%}',
    body: '<p class="a">x</p>',
  });
});

test('a custom property keeps its tie to where it is used', () => {
  expect(shorten(':root{--color-ink:red}p{color:var(--color-ink)}', '<p>x</p>').css).toBe(
    ':root{--a:red}p{color:var(--a)}',
  );
});

test('a class that no rule uses is dropped, and its attribute with it', () => {
  expect(shorten('p{color:red}', '<p class="gone">x</p>').body).toBe('<p>x</p>');
});

test('names that a script may use stay', () => {
  expect(
    shorten(
      '.card{color:var(--ink)}.wide\\:card{top:0}',
      '<p class="card wide:card other">x</p>',
      "e.classList.add('card','wide:card','other');e.style.setProperty('--ink','red')",
    ),
  ).toEqual({
    css: '.card{color:var(--ink)}.wide\\:card{top:0}',
    body: '<p class="card wide:card other">x</p>',
  });
});

test('the names of parts of prose stay', () => {
  expect(shorten('.prose .term{color:red}', '<p class="prose"><a class="term">x</a></p>')).toEqual({
    css: '.prose .term{color:red}',
    body: '<p class="prose"><a class="term">x</a></p>',
  });
});

test('names never run out and never repeat', () => {
  const names = Array.from({ length: 2000 }, (_, at) => `name-${at}`);
  const { css } = shorten(names.map((name) => `.${name}{color:red}p{top:0}`).join(''), '<p>x</p>');
  expect(new Set(css.match(/\.[a-z][a-z0-9]*/g)).size).toBe(2000);
});
