import * as generated from 'contentlayer/generated';
import { expect, test } from 'vitest';
import * as compiled from '@/lib/content/read-compiled';

test('a build reads every list that Contentlayer generates, as it is', () => {
  const { allDocuments: _, isType: __, ...lists } = generated;
  expect({ ...compiled }).toEqual(lists);
});
