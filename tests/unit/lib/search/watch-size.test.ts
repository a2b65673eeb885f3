import { expect, test } from 'vitest';
import { warnOfSize } from '@/lib/search/watch-size';

test('a small index is not warned of', () => {
  expect(warnOfSize('answers', 143_999)).toBeUndefined();
});

test.each([
  [144_000, 'is published in shards above 160000, and those that are fetched would tell'],
  [160_000, 'is published in shards above 160000, and those that are fetched would tell'],
  [160_001, 'is published in shards, and those that are fetched tell'],
])('an index of %i characters is warned of', (size, state) => {
  expect(warnOfSize('answers', size)).toBe(
    `the search index "answers" has ${size} characters: it ${state} the host how a reader's words begin (docs/decisions/search-engine.md)`,
  );
});
