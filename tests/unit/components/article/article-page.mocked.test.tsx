import { expect, test, vi } from 'vitest';
import { ArticlePage } from '@/components/article/article-page';
import type { Article } from '@/lib/content/schema/records';
import { getAttribute, type HtmlElement } from '@/lib/publish/html-document';
import { listElements, readText } from '@/tests/site/elements';
import { findOnly } from '../../read-fragment';
import { article } from '../../records';
import { renderComponent } from '../render';

vi.mock('@/lib/elements/bundle', () => import('../element-scripts'));

async function render(more: Partial<Article> = {}): Promise<HtmlElement> {
  const tree = await renderComponent(<ArticlePage article={{ ...article, ...more }} />);
  return findOnly(tree, { name: 'article' });
}

test('the article says what it is to programs', async () => {
  const page = await render();
  expect([getAttribute(page, 'data-kind'), getAttribute(page, 'data-slug')]).toEqual([
    'article',
    'brewing-tea',
  ]);
});

test('it holds its key messages, sources and review', async () => {
  const page = await render();
  for (const attribute of ['data-key-messages', 'data-sources', 'data-review']) findOnly(page, { attribute });
  expect(listElements(findOnly(page, { attribute: 'data-review' }), { name: 'time' })).toHaveLength(2);
});

test('it has one title, and its headings go down a level at a time', async () => {
  const page = await render();
  expect(readText(findOnly(page, { name: 'h1' }))).toBe('How tea is brewed');
  const levels = listElements(page).flatMap(({ tagName }) =>
    /^h[1-6]$/.test(tagName) ? [Number(tagName.slice(1))] : [],
  );
  const skipped = levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1);
  expect(skipped).toEqual([]);
});

test('the text stands in order, with its picture between', async () => {
  const words = readText(await render());
  const places = [
    'In short',
    'Tea is made with water.',
    'Wait.',
    'Sleep after tea',
    'Then drink.',
    'Sources',
  ].map((part) => words.lastIndexOf(part));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places).not.toContain(-1);
});

test('the list of contents leads to every section, and each link has its target', async () => {
  const page = await render();
  const contents = findOnly(page, { name: 'nav', attribute: 'aria-label', value: 'On this page' });
  const targets = listElements(contents, { name: 'a' }).map((link) => getAttribute(link, 'href'));
  expect(targets).toEqual(['#how', '#sources', '#about-page']);
  for (const target of targets) findOnly(page, { attribute: 'id', value: target?.slice(1) ?? '' });
});

test('it leads on to its answers and to related articles', async () => {
  const links = listElements(await render(), { name: 'a' }).map((link) => getAttribute(link, 'href'));
  expect(links).toEqual(expect.arrayContaining(['/faq/how-hot/', '/topics/growing-tea/']));
});

test('lists with nothing in them are not drawn', async () => {
  const page = await render({ answers: [], related: [] });
  expect(readText(page)).not.toMatch(/Short answers on this topic|Read next/);
});

test('no id stands twice', async () => {
  const ids = listElements(await render(), { attribute: 'id' }).map((element) => getAttribute(element, 'id'));
  expect(ids).toEqual([...new Set(ids)]);
});
