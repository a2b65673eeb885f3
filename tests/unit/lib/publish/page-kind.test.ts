import { expect, test } from 'vitest';
import { toPageKind } from '@/lib/publish/page-kind';

test.each([
  ['topics/side-effects/index.html', 'article'],
  ['faq/driving-after/index.html', 'answer'],
  ['topics/index.html', 'other'],
  ['faq/index.html', 'other'],
  ['index.html', 'other'],
  ['404.html', 'other'],
  ['leaflets/faq/driving-after/index.html', 'other'],
  ['faq/driving-after/more/index.html', 'other'],
])('%s is of the kind "%s"', (file, kind) => {
  expect(toPageKind(file)).toBe(kind);
});
