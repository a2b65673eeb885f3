import { expect, test } from 'vitest';
import { KeyMessages } from '@/components/article/key-messages';
import { getAttribute } from '@/lib/publish/html-document';
import { listElements, readText } from '@/tests/site/elements';
import { findOnly } from '../../read-fragment';
import { renderComponent } from '../render';

const messages = ['Tea is a drink.', 'It <strong>may</strong> keep you awake.', 'We are fairly sure.'];

test('the first message stands out, and the others follow in order, with their own marks', async () => {
  const tree = await renderComponent(<KeyMessages messages={messages} />);
  const section = findOnly(tree, { attribute: 'data-key-messages' });
  expect(readText(findOnly(section, { name: 'p' }))).toBe('Tea is a drink.');
  expect(listElements(section, { name: 'li' }).map((element) => readText(element))).toEqual([
    'It may keep you awake.',
    'We are fairly sure.',
  ]);
  expect(readText(findOnly(section, { name: 'strong' }))).toBe('may');
});

test('the section is named by its heading', async () => {
  const tree = await renderComponent(<KeyMessages messages={messages} />);
  const section = findOnly(tree, { name: 'section' });
  const heading = findOnly(section, { name: 'h2' });
  expect(readText(heading)).toBe('In short');
  expect(getAttribute(section, 'aria-labelledby')).toBe(getAttribute(heading, 'id'));
});

test('the section has a permanent link of its own', async () => {
  const section = await renderComponent(<KeyMessages messages={messages} />);
  const link = findOnly(section, { name: 'a', attribute: 'href', value: '#in-short' });
  expect(getAttribute(link, 'aria-label')).toBe('Link to “In short”');
});
