import { expect, test } from 'vitest';
import { OutcomeBars } from '@/components/figure/outcome-bars';
import type { Outcome } from '@/lib/content/schema/figure';
import { getAttribute, type HtmlNode } from '@/lib/publish/html-document';
import { listElements, readText } from '@/tests/site/elements';
import { picture, provenance } from '../../records';
import { renderComponent } from '../render';

const render = (...outcomes: Partial<Outcome>[]): Promise<HtmlNode> =>
  renderComponent(
    <OutcomeBars
      picture={{ ...picture, outcomes: outcomes.map((outcome) => ({ ...provenance, ...outcome })) }}
    />,
  );

/** How far the bars of each group reach, out of 100. */
const readWidths = (tree: HtmlNode, className: string): number[] =>
  listElements(tree, { name: 'dl' }).flatMap((list) =>
    listElements(list, { name: 'rect', attribute: 'class', value: className }).map((bar) =>
      Number(getAttribute(bar, 'width')),
    ),
  );

test('each outcome is named, and its numbers are told in words', async () => {
  const tree = await render(
    { label: 'slept badly', value: 30, comparison: { value: 12, group: 'water' } },
    { label: 'felt calm', low: 8, high: 19 },
  );
  expect(listElements(tree, { name: 'dt' }).map((element) => readText(element))).toEqual([
    'Slept badly',
    'Felt calm',
  ]);
  expect(listElements(tree, { name: 'dd' }).map((element) => readText(element))).toEqual([
    '30 out of 10012 out of 100',
    '8 to 19 out of 100',
  ]);
});

test('a bar is as long as its number of people, and a range goes on from its lower end in a broken outline', async () => {
  const tree = await render(
    { value: 30, comparison: { value: 12, group: 'water' } },
    { low: 8, high: 20, comparison: { low: 0, high: 5, group: 'water' } },
  );
  expect(readWidths(tree, 'bar-treated')).toEqual([30, 8]);
  expect(readWidths(tree, 'bar-compared')).toEqual([12, 0]);
  expect(readWidths(tree, 'bar-maybe')).toEqual([12, 5]);
});

test('outcomes out of 1,000 people are drawn on the same scale as those out of 100', async () => {
  const tree = await render(
    { value: 30, outOf: 1000, comparison: { value: 5, group: 'water' } },
    { value: 30 },
  );
  expect(readWidths(tree, 'bar-treated')).toEqual([3, 30]);
  expect(readWidths(tree, 'bar-compared')).toEqual([0.5]);
  expect(readText(listElements(tree, { name: 'dd' })[0] ?? tree)).toBe('30 out of 1,0005 out of 1,000');
});

test('the legend names both groups', async () => {
  const words = readText(await render({ value: 30 }));
  expect(words).toContain('Tea');
  expect(words).toContain('Water');
});

test('every drawing is hidden from screen readers, since the words say it all', async () => {
  const tree = await render({ value: 30, comparison: { value: 12, group: 'water' } });
  const drawings = listElements(tree, { name: 'svg' });
  expect(drawings.map((drawing) => getAttribute(drawing, 'aria-hidden'))).toEqual(drawings.map(() => 'true'));
  expect(drawings).not.toEqual([]);
});
