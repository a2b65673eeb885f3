import { expect, test, vi } from 'vitest';
import { addLazily, replaceParts } from '@/lib/lazy';

type Parts = { html: string; words: string };

test('parts are worked out once, and not before one of them is asked for', () => {
  const work = vi.fn((): Parts => ({ html: '<p>Tea</p>', words: 'Tea' }));
  const record = addLazily({ slug: 'tea' }, ['html', 'words'], work);
  expect(record.slug).toBe('tea');
  expect(work).not.toHaveBeenCalled();
  expect([record.html, record.words, record.html]).toEqual(['<p>Tea</p>', 'Tea', '<p>Tea</p>']);
  expect(work).toHaveBeenCalledTimes(1);
});

test('a spread copy holds the parts as values', () => {
  const record = addLazily({ slug: 'tea' }, ['words'], () => ({ words: 'Tea' }));
  expect({ ...record }).toEqual({ slug: 'tea', words: 'Tea' });
});

test('a copy with other parts works out none of the old ones', () => {
  const work = vi.fn((): Parts => ({ html: '<p>Tea</p>', words: 'Tea' }));
  const record = addLazily({ slug: 'tea' }, ['html', 'words'], work);
  const copy = replaceParts(record, { html: '<p>Milk</p>' });
  expect([copy.slug, copy.html]).toEqual(['tea', '<p>Milk</p>']);
  expect(work).not.toHaveBeenCalled();
  expect([copy.words, record.html]).toEqual(['Tea', '<p>Tea</p>']);
});
