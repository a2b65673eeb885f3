import { expect, test } from 'vitest';
import { SourceReference } from '@/components/source/source-reference';
import type { Source } from '@/lib/content/schema/records';
import { getAttribute, type HtmlNode } from '@/lib/publish/html-document';
import { listElements, readText } from '@/tests/site/elements';
import { findOnly } from '../../read-fragment';
import { source } from '../../records';
import { renderComponent } from '../render';

const render = (more: Partial<Source> = {}): Promise<HtmlNode> =>
  renderComponent(<SourceReference source={{ ...source, ...more }} />);

test('it says who, when, what and what kind', async () => {
  expect(readText(await render())).toBe('Leaf A and others (2020). Tea and sleep. Randomized trial.');
});

test.each(['Does tea help?', 'Drink tea!'])('the title "%s" needs no full stop', async (title) => {
  expect(readText(await render({ title }))).toBe(`Leaf A and others (2020). ${title} Randomized trial.`);
});

test('a source whose words we did not read says so', async () => {
  expect(readText(await render({ confidence: 'not confirmed' }))).toContain(
    'Randomized trial, not confirmed by us.',
  );
  expect(readText(await render())).not.toContain('not confirmed');
});

test('a source without a year says so', async () => {
  const { year: _, ...undated } = source;
  expect(readText(await renderComponent(<SourceReference source={undated} />))).toContain('(undated)');
});

test('its title leads to the DOI, or else to its address', async () => {
  const withDoi = findOnly(await render({ doi: '10.1000/tea' }), { name: 'a' });
  expect(getAttribute(withDoi, 'href')).toBe('https://doi.org/10.1000/tea');
  expect(getAttribute(findOnly(await render(), { name: 'a' }), 'href')).toBe('https://example.org/tea');
});

test('a source without an address is only named', async () => {
  const { url: _, ...offline } = source;
  const tree = await renderComponent(<SourceReference source={offline} />);
  expect(listElements(tree, { name: 'a' })).toEqual([]);
  expect(readText(tree)).toContain('Tea and sleep.');
});
