import { expect, test } from 'vitest';
import { ContentsList } from '@/components/article/contents-list';
import { getAttribute } from '@/lib/publish/html-document';
import { listElements, readText } from '@/tests/site/elements';
import { findOnly } from '../../read-fragment';
import { renderComponent } from '../render';

const headings = [
  { id: 'how', text: 'How & why' },
  { id: 'sources', text: 'Sources' },
];

test('every section is a link to its place, in order', async () => {
  const tree = await renderComponent(<ContentsList headings={headings} />);
  const links = listElements(findOnly(tree, { name: 'ol' }), { name: 'a' });
  expect(links.map((link) => [getAttribute(link, 'href'), readText(link)])).toEqual([
    ['#how', 'How & why'],
    ['#sources', 'Sources'],
  ]);
});

test('the list is a named landmark that opens without scripts', async () => {
  const tree = await renderComponent(<ContentsList headings={headings} />);
  const landmark = findOnly(tree, { name: 'nav' });
  expect(getAttribute(landmark, 'aria-label')).toBe('On this page');
  expect(readText(findOnly(findOnly(landmark, { name: 'details' }), { name: 'summary' }))).toBe(
    'On this page',
  );
});
