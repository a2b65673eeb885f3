import { expect, test } from 'vitest';
import { getAttribute, type HtmlElement } from '@/lib/publish/html-document';
import { everyPage, type SitePage } from './built-site';
import { listElements, readText } from './elements';

const figures = everyPage.flatMap((page) =>
  listElements(page.document, { name: 'figure', attribute: 'data-figure' }).map((figure) => ({
    page,
    figure,
  })),
);

/** The pages and names of the figures that a check refuses. */
function listFaulty(isSound: (figure: HtmlElement, page: SitePage) => boolean): string[] {
  return figures
    .filter(({ figure, page }) => !isSound(figure, page))
    .map(({ figure, page }) => `${page.file}: ${getAttribute(figure, 'data-figure')}`);
}

test('every article has a picture', () => {
  const articles = everyPage.filter(({ file }) => /^topics\/[^/]+\/index\.html$/.test(file));
  expect(articles.length).toBeGreaterThan(0);
  expect(
    articles.filter((page) => !figures.some((found) => found.page === page)).map(({ file }) => file),
  ).toEqual([]);
});

test('every picture has a title and a caption', () => {
  expect(
    listFaulty((figure) => {
      const words = listElements(figure, { name: 'figcaption' }).flatMap((caption) =>
        listElements(caption, { name: 'p' }).map((paragraph) => readText(paragraph)),
      );
      return words.length === 2 && words.every((text) => text !== '');
    }),
  ).toEqual([]);
});

test('every picture says in words what it draws', () => {
  expect(
    listFaulty((figure) =>
      listElements(figure, { attribute: 'data-figure-text' }).some((words) => readText(words) !== ''),
    ),
  ).toEqual([]);
});

test('every drawing is hidden from screen readers, which read those words', () => {
  expect(
    listFaulty((figure) => {
      const drawings = listElements(figure, { name: 'svg' });
      return drawings.length > 0 && drawings.every((found) => getAttribute(found, 'aria-hidden') === 'true');
    }),
  ).toEqual([]);
});

test('every picture cites a source of its page, and says how sure we are', () => {
  expect(
    listFaulty((figure, { document }) => {
      const cited = listElements(figure, { name: 'a', attribute: 'data-cite' });
      const ids = listElements(document, { attribute: 'id' }).map((found) => getAttribute(found, 'id'));
      const said = listElements(figure, { attribute: 'data-figure-sources' }).map((found) => readText(found));
      return (
        cited.length > 0 &&
        cited.every((link) => ids.includes(getAttribute(link, 'href')?.slice(1))) &&
        said.some((text) => /^How sure we are: \S/.test(text))
      );
    }),
  ).toEqual([]);
});
