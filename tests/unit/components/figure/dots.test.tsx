import { expect, test } from 'vitest';
import { Dots, drawDots } from '@/components/figure/dots';
import { People } from '@/components/figure/people';
import { getAttribute, type HtmlNode } from '@/lib/publish/html-document';
import { listElements } from '@/tests/site/elements';
import { renderComponent } from '../render';

/** How many dots a path draws: a dash of no length at each whole unit of each of its lines, both ends counted. */
function countDots(path: string): number {
  return [...path.matchAll(/h([\d.]+)/g)].reduce(
    (sum, [, length]) => sum + Math.floor(Number(length)) + 1,
    0,
  );
}

const readPaths = (tree: HtmlNode): [string, number][] =>
  listElements(tree, { name: 'path' }).map((path) => [
    getAttribute(path, 'class') ?? '',
    countDots(getAttribute(path, 'd') ?? ''),
  ]);

test.each([1, 9, 10, 11, 41, 99, 100])('%i dots are drawn as one path of as many', (count) => {
  expect(countDots(drawDots(count, { columns: 10 }))).toBe(count);
});

test('a figure that is no whole number is drawn to the nearest dot', () => {
  expect(countDots(drawDots(40.6, { columns: 10 }))).toBe(41);
});

test('of 100 people, those it happened to are large', async () => {
  expect(readPaths(await renderComponent(<People amount={{ value: 41 }} />))).toEqual([
    ['', 100],
    ['counted-dots', 41],
  ]);
});

test('a range goes on in dots of middle size', async () => {
  expect(readPaths(await renderComponent(<People amount={{ low: 8, high: 19 }} />))).toEqual([
    ['', 100],
    ['maybe-dots', 19],
    ['counted-dots', 8],
  ]);
});

test('nobody is drawn where it happened to nobody', async () => {
  expect(readPaths(await renderComponent(<Dots total={20} columns={10} counted={0} />))).toEqual([['', 20]]);
});
