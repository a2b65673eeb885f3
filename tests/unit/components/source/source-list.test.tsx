import { expect, test } from 'vitest';
import { SourceList } from '@/components/source/source-list';
import type { CitedSource } from '@/lib/content/schema/records';
import { getAttribute } from '@/lib/publish/html-document';
import { listElements } from '@/tests/site/elements';
import { findOnly } from '../../read-fragment';
import { source } from '../../records';
import { renderComponent, renderMarkup } from '../render';

const second: CitedSource = { ...source, id: 'label-2019', number: 2, place: 'cite-2' };

test('each source stands at the place that citations point to, in order', async () => {
  const tree = await renderComponent(<SourceList sources={[source, second]} />);
  const list = findOnly(tree, { name: 'ol', attribute: 'data-sources' });
  expect(listElements(list, { name: 'li' }).map((entry) => getAttribute(entry, 'id'))).toEqual([
    'source-trial',
    'source-label-2019',
  ]);
});

test('from each source a named link leads back to where it is first cited', async () => {
  const tree = await renderComponent(<SourceList sources={[source, second]} />);
  const back = listElements(tree, { attribute: 'aria-label' }).filter(({ tagName }) => tagName === 'a');
  expect(back.map((link) => [getAttribute(link, 'href'), getAttribute(link, 'aria-label')])).toEqual([
    ['#cite-1', 'Back to the text'],
    ['#cite-2', 'Back to the text'],
  ]);
});

test('without sources there is no section', async () => {
  expect(await renderMarkup(<SourceList sources={[]} />)).toBe('');
});
