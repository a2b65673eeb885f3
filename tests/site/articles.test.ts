import { expect, test } from 'vitest';
import { getAttribute, type HtmlElement } from '@/lib/publish/html-document';
import { answers, articles, type SitePage } from './built-site';
import { listElements, listMeta, readProse } from './elements';

/** The answer that sends people to help rather than to sources. */
const uncited = '/faq/help-right-now/';

/** The page's one article element. Throws when it has none. */
function findArticle({ file, document }: SitePage): HtmlElement {
  const [article, ...others] = listElements(document, { name: 'article', attribute: 'data-kind' });
  if (article === undefined || others.length > 0) throw new Error(`${file}: not one article[data-kind]`);
  return article;
}

function listCitations(page: SitePage): HtmlElement[] {
  return listElements(findArticle(page), { name: 'a', attribute: 'data-cite' });
}

function countSources(page: SitePage): number {
  return new Set(listCitations(page).map((link) => getAttribute(link, 'data-cite'))).size;
}

test.each([
  ['article', articles],
  ['faq', answers],
] as const)('every page of the kind %s names its kind and slug', (kind, pages) => {
  const wrong = pages.filter((page) => {
    const article = findArticle(page);
    const slug = page.address.split('/').at(-2);
    return getAttribute(article, 'data-kind') !== kind || getAttribute(article, 'data-slug') !== slug;
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('every article gives its key messages inside it, three to five of them', () => {
  const wrong = articles.filter((page) => {
    const [messages, ...others] = listElements(findArticle(page), { attribute: 'data-key-messages' });
    const count = messages === undefined ? 0 : listElements(messages, { name: 'li' }).length;
    return others.length > 0 || count < 3 || count > 5;
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('every article cites at least five sources, and every answer one', () => {
  const bare = [
    ...articles.filter((page) => countSources(page) < 5),
    ...answers.filter((page) => page.address !== uncited && countSources(page) < 1),
  ];
  expect(bare.map(({ file }) => file)).toEqual([]);
});

test('an answer is described by its own words, with nothing left out', () => {
  const astray = answers.filter((page) => {
    const [description = ''] = listMeta(page.document, 'description');
    const prose = readProse(findArticle(page));
    const sentences = description.split(/(?<=[.!?]) /);
    return description === '' || !sentences.every((sentence) => prose.includes(sentence));
  });
  expect(astray.map(({ file, document }) => `${file}: ${listMeta(document, 'description').join()}`)).toEqual(
    [],
  );
});

test('every article and answer says when it was reviewed and when it will be again', () => {
  const silent = [...articles, ...answers].filter((page) => {
    const [review, ...others] = listElements(findArticle(page), { attribute: 'data-review' });
    const days = review === undefined ? [] : listElements(review, { name: 'time' }).map(readDay);
    const [reviewed = '', due = ''] = days;
    return others.length > 0 || days.length !== 2 || !(reviewed < due) || !days.every(isDay);
  });
  expect(silent.map(({ file }) => file)).toEqual([]);
});

function readDay(time: HtmlElement): string {
  return getAttribute(time, 'datetime') ?? '';
}

function isDay(written: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(written);
}
