import { expect, test } from 'vitest';
import { getAttribute, type HtmlElement, type HtmlNode, isElement } from '@/lib/publish/html-document';
import { everyPage, type SitePage } from './built-site';
import { listElements, readText } from './elements';

/** The files of pages that a check refuses. */
function listFaulty(isSound: (page: SitePage) => boolean): string[] {
  return everyPage.filter((page) => !isSound(page)).map(({ file }) => file);
}

function listHeadings({ elements }: SitePage): HtmlElement[] {
  return elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
}

test('every page has one h1, with words in it', () => {
  const faulty = listFaulty(({ document }) => {
    const [title, ...others] = listElements(document, { name: 'h1' });
    return title !== undefined && others.length === 0 && readText(title) !== '';
  });
  expect(faulty).toEqual([]);
});

test('no heading skips a level, and the first is the h1', () => {
  const skipped = everyPage.flatMap((page) => {
    let above = 0;
    return listHeadings(page).flatMap((heading) => {
      const level = Number(heading.tagName.slice(1));
      const fault = level > above + 1;
      above = level;
      return fault ? [`${page.file}: ${heading.tagName} "${readText(heading)}"`] : [];
    });
  });
  expect(skipped).toEqual([]);
});

test('every page has one main, with the id that the skip link leads to', () => {
  const faulty = listFaulty(({ document }) => {
    const [main, ...others] = listElements(document, { name: 'main' });
    return main !== undefined && others.length === 0 && getAttribute(main, 'id') === 'main';
  });
  expect(faulty).toEqual([]);
});

test('the skip link stands first in the body', () => {
  const faulty = listFaulty(({ document }) => {
    const [body] = listElements(document, { name: 'body' });
    const [first] = body?.childNodes ?? [];
    return first !== undefined && isElement(first, 'a') && getAttribute(first, 'href') === '#main';
  });
  expect(faulty).toEqual([]);
});

test('help now is one tap away on every page, outside what the page is about', () => {
  const faulty = listFaulty(({ document }) =>
    listElements(document, { name: 'header' }).some((header) =>
      listElements(header, { name: 'a', attribute: 'data-help-now' }).some(
        (link) => getAttribute(link, 'href') === '/help-now/' && readText(link) === 'Help now',
      ),
    ),
  );
  expect(faulty).toEqual([]);
});

test('every part that speaks has one status, and no other part has any', () => {
  const countStatuses = (root: HtmlNode): number =>
    listElements(root, { attribute: 'role', value: 'status' }).length;
  const faulty = listFaulty(({ document }) => {
    const parts = ['share-bar', 'faq-search', 'saved-list'].flatMap((name) =>
      listElements(document, { name }),
    );
    return parts.every((part) => countStatuses(part) === 1) && countStatuses(document) === parts.length;
  });
  expect(faulty).toEqual([]);
});

test('every picture of figures has a caption, and its numbers in words', () => {
  const faulty = everyPage.flatMap(({ file, document }) =>
    listElements(document, { name: 'figure' }).flatMap((figure) => {
      const [caption] = listElements(figure, { name: 'figcaption' });
      const name = getAttribute(figure, 'data-figure');
      const beyond = readText(figure).length - (caption ? readText(caption).length : 0);
      return name && caption && readText(caption) !== '' && beyond > 20 ? [] : [`${file}: ${name}`];
    }),
  );
  expect(faulty).toEqual([]);
});

test('no page says that something is coming soon', () => {
  expect(listFaulty(({ document }) => !/coming soon/i.test(readText(document)))).toEqual([]);
});
