import { expect, test } from 'vitest';
import { formatDate } from '@/lib/format/dates';
import { getAttribute, type HtmlElement } from '@/lib/publish/html-document';
import { toAbsoluteUrl } from '@/lib/site';
import { answers, articles, everyPage, pages, type SitePage } from './built-site';
import { listElements, listMeta, readProse, readText } from './elements';

/** One thing that a page says of itself to programs. */
type Node = Record<string, unknown> & { '@type': string };

/** The things a page says of itself; throws when what it says is no JSON. */
function readNodes({ document }: SitePage): Node[] {
  return listElements(document, { name: 'script', attribute: 'type', value: 'application/ld+json' }).flatMap(
    (script) => {
      const json = script.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
      return (JSON.parse(json) as { '@graph': Node[] })['@graph'];
    },
  );
}

// A leaflet is the paper form of pages that describe themselves.
const described = pages
  .filter(({ address }) => !address.startsWith('/leaflets/'))
  .map((page) => ({ page, nodes: readNodes(page) }));

/** The node of the page as a whole: the one at its own address. */
function findOwn({ page, nodes }: (typeof described)[number]): Node | undefined {
  return nodes.find((node) => node.url === toAbsoluteUrl(page.address) && node['@type'] !== 'WebSite');
}

function findReview({ document }: SitePage): HtmlElement | undefined {
  return listElements(document, { attribute: 'data-review' })[0];
}

/** The files of the pages of which something is not so. */
function listWrong(isWrong: (one: (typeof described)[number], own: Node) => boolean): string[] {
  return described
    .filter((one) => isWrong(one, findOwn(one) ?? { '@type': '' }))
    .map(({ page }) => page.file);
}

test('every page says what it is, and names itself as its heading does', () => {
  const wrong = listWrong(
    ({ page }, { name }) => name !== listElements(page.document, { name: 'h1' }).map(readText).join(),
  );
  expect(wrong).toEqual([]);
});

test('an article is a medical page, and an answer a question with its answer', () => {
  const types = (some: readonly SitePage[]) =>
    new Set(described.filter(({ page }) => some.includes(page)).map((one) => findOwn(one)?.['@type']));
  expect([...types(articles)]).toEqual(['MedicalWebPage']);
  expect([...types(answers)]).toEqual(['FAQPage']);
});

test('dates, writers and reviewer are those that the page shows, and absent where it shows none', () => {
  const wrong = listWrong(({ page }, own) => {
    const review = findReview(page);
    if (review === undefined) return 'lastReviewed' in own || 'author' in own;
    const words = readText(review);
    const [reviewed] = listElements(review, { name: 'time' });
    const author = own.author as { name: string } | undefined;
    const reviewer = own.reviewedBy as { name: string } | undefined;
    const shownReviewer = /Reviewed by (.+?)\. No|Reviewed by (.+?)\.(?= )/.exec(words);
    return (
      own.lastReviewed !== (reviewed && getAttribute(reviewed, 'datetime')) ||
      !words.includes(`${author?.name}. `) ||
      (reviewer === undefined
        ? shownReviewer !== null || !words.includes('No clinician has reviewed this page yet.')
        : !words.includes(`Reviewed by ${reviewer.name}.`))
    );
  });
  expect(wrong).toEqual([]);
});

test('the day of publication is the oldest change that the page shows', () => {
  const wrong = listWrong(({ page }, own) => {
    const review = findReview(page);
    const changes = review ? listElements(review, { name: 'li' }).map(readText) : [];
    const first = changes.at(-1) ?? '';
    return changes.length === 0
      ? 'datePublished' in own
      : !first.startsWith(`${formatDate(String(own.datePublished))}: `);
  });
  expect(wrong).toEqual([]);
});

test('the days told to programs are the same in both tongues', () => {
  const wrong = listWrong(({ page }, own) => {
    const [modified] = listMeta(page.document, 'article:modified_time');
    const [published] = listMeta(page.document, 'article:published_time');
    return modified !== undefined && (own.dateModified !== modified || own.datePublished !== published);
  });
  expect(wrong).toEqual([]);
});

test('citations are the sources that the page lists, in their order', () => {
  const wrong = listWrong(({ page }, own) => {
    if (page.address === '/sources/' || page.address === '/glossary/') return false;
    const listed = listElements(page.document, { attribute: 'data-sources' }).flatMap((list) =>
      listElements(list, { name: 'li', attribute: 'id' }).map((source) => `#${getAttribute(source, 'id')}`),
    );
    const cited = (own.citation ?? []) as string[];
    return cited.join() !== listed.join();
  });
  expect(wrong).toEqual([]);
});

test('the breadcrumb is the one that the page shows', () => {
  // A trail of the home page alone tells nothing.
  const shown = described.filter(({ page }) => listSteps(page).length > 1);
  expect(shown.length).toBe(articles.length + answers.length);
  const wrong = shown.filter(({ page, nodes }) => {
    const trail = nodes.find((node) => node['@type'] === 'BreadcrumbList')?.itemListElement ?? [];
    const told = (trail as { item: string; name: string }[]).map(({ item, name }) => `${item} ${name}`);
    return told.join() !== listSteps(page).join();
  });
  expect(wrong.map(({ page }) => page.file)).toEqual([]);
});

function listSteps({ document }: SitePage): string[] {
  return listElements(document, { name: 'nav', attribute: 'aria-label', value: 'You are here' }).flatMap(
    (nav) =>
      listElements(nav, { name: 'a' }).map(
        (link) => `${toAbsoluteUrl(getAttribute(link, 'href') ?? '')} ${readText(link)}`,
      ),
  );
}

const toLetters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');

test('the whole answer told to programs stands in the page, word for word', () => {
  const wrong = described.filter(({ page, nodes }) => {
    if (!answers.includes(page)) return false;
    const question = nodes[0]?.mainEntity as { acceptedAnswer: { text: string } };
    const shown = toLetters(
      listElements(page.document, { attribute: 'class' })
        .filter((element) => getAttribute(element, 'class')?.split(' ').includes('prose'))
        .map(readProse)
        .join(' '),
    );
    // What the page says of a figure's end is no part of the answer.
    const notes = ['data-current', 'data-ended'].flatMap((attribute) =>
      listElements(page.document, { attribute }).map((note) => toLetters(readText(note))),
    );
    const told = notes.reduce((text, note) => text.replace(note, ''), shown);
    const lines = question.acceptedAnswer.text.split('\n').map(toLetters);
    return lines.length === 0 || lines.some((line) => !told.includes(line));
  });
  expect(wrong.map(({ page }) => page.file)).toEqual([]);
});

test('a list names the pages it links to, in their order', () => {
  const lists = described.flatMap(({ page, nodes }) =>
    nodes.flatMap((node) => {
      const entity = node.mainEntity as { itemListElement?: { url: string }[] } | undefined;
      return entity?.itemListElement ? [{ page, urls: entity.itemListElement.map(({ url }) => url) }] : [];
    }),
  );
  expect(lists.map(({ page }) => page.address).sort()).toEqual([
    '/faq/',
    '/search/',
    '/sources/',
    '/topics/',
  ]);
  const lost = lists.flatMap(({ page, urls }) => {
    const places = urls.map((url) =>
      page.elements.findIndex((element) => {
        const own = `${toAbsoluteUrl(page.address)}#${getAttribute(element, 'id')}`;
        return toAbsoluteUrl(getAttribute(element, 'href') ?? '') === url || own === url;
      }),
    );
    return places.every((place, at) => place > (places[at - 1] ?? 0)) ? [] : [page.address];
  });
  expect(lost).toEqual([]);
});

test('the home page says what the site is; the page of unknown addresses says nothing', () => {
  const home = described.find(({ page }) => page.address === '/');
  expect(home?.nodes.map((node) => node['@type'])).toEqual(['WebSite', 'WebPage']);
  const unknown = everyPage.find(({ address }) => address === '/404.html');
  expect(unknown && readNodes(unknown)).toEqual([]);
});
