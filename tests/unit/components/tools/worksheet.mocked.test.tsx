import { expect, test, vi } from 'vitest';
import { WorksheetPart } from '@/components/tools/worksheet';
import type { Worksheet } from '@/lib/content/schema/records';
import { getAttribute, type HtmlNode } from '@/lib/publish/html-document';
import { listElements, readText } from '@/tests/site/elements';
import { renderComponent } from '../render';

vi.mock('@/lib/elements/bundle', () => import('../element-scripts'));

const worksheet: Worksheet = {
  name: 'tea',
  title: 'My tea',
  use: 'checklist',
  blanks: 2,
  helpHtml: 'Tick <em>it</em>.',
  groups: [
    {
      id: 'kitchen',
      heading: 'In the kitchen',
      lines: [
        { id: 'kettle', words: 'The kettle is full', detailHtml: 'See <a href="/faq/how-hot/">how hot</a>.' },
        { id: 'cups', words: 'The cups are warm', about: '/compare/#cups' },
      ],
    },
  ],
};

const draw = (use: Worksheet['use']): Promise<HtmlNode> =>
  renderComponent(<WorksheetPart worksheet={{ ...worksheet, use }} />);

test.each(['checklist', 'choices', 'questions', 'weights'] as const)(
  'a sheet of %s can be filled in without a script, and nothing in it has a name that a form would send',
  async (use) => {
    const sheet = await draw(use);
    const fields = ['input', 'select', 'textarea'].flatMap((name) => listElements(sheet, { name }));
    expect(fields.length).toBeGreaterThan(3);
    expect(fields.filter((field) => getAttribute(field, 'name') !== undefined)).toEqual([]);
    expect(listElements(sheet, { name: 'form' })).toEqual([]);
  },
);

test('each box is named by its words alone; what is known about it stands outside', async () => {
  const labels = listElements(await draw('checklist'), { name: 'label' });
  expect(labels.map(readText)).toEqual(['The kettle is full', 'The cups are warm']);
});

test('what fits the reader is known by its words, and paper shows only what is ticked', async () => {
  const sheet = await draw('choices');
  expect(listElements(sheet, { attribute: 'data-choose' })).toHaveLength(1);
  expect(listElements(sheet, { name: 'input', attribute: 'id' })).toEqual([]);
});

test('a thing to weigh leads to the section of the page that is about it', async () => {
  const [, cups] = listElements(await draw('weights'), { name: 'select' });
  expect(cups && getAttribute(cups, 'data-about')).toBe('cups');
});
