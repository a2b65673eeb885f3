import { expect, test } from 'vitest';
import { Picture } from '@/components/figure/picture';
import { getAttribute } from '@/lib/publish/html-document';
import { readText } from '@/tests/site/elements';
import { findOnly } from '../../read-fragment';
import { picture } from '../../records';
import { renderComponent } from '../render';

test('a picture has its name, a caption and its numbers in words', async () => {
  const figure = findOnly(await renderComponent(<Picture picture={picture} />), { name: 'figure' });
  expect(getAttribute(figure, 'data-figure')).toBe('sleep-after-tea');
  expect(readText(findOnly(figure, { name: 'figcaption' }))).toBe(
    'Sleep after teaOut of 100 people in one trial.',
  );
  expect(readText(findOnly(figure, { name: 'dl' }))).toBe('Slept badly30 out of 10012 out of 100');
});

test('it says how sure we are and where its figures come from', async () => {
  const figure = findOnly(
    await renderComponent(<Picture picture={{ ...picture, grades: ['moderate', 'very-low'] }} />),
    { name: 'figure' },
  );
  const sources = findOnly(figure, { name: 'p', attribute: 'data-figure-sources' });
  expect(readText(sources)).toBe('How sure we are: Moderate to very low. Sources:1');
  expect(getAttribute(findOnly(sources, { name: 'a' }), 'data-cite')).toBe('trial');
});
