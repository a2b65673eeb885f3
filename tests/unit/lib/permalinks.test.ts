import { expect, test } from 'vitest';
import {
  listPaths,
  pagePaths,
  toAnswerPath,
  toArticlePath,
  toClaimPath,
  toPreviewPath,
  toSourcePath,
  toTermPath,
  toTopicPath,
} from '@/lib/permalinks';

test('an address stays what it was when it was first published', () => {
  expect([
    toArticlePath('side-effects'),
    toAnswerPath('driving-after'),
    toTermPath('dissociation'),
    toClaimPath('not-a-cure'),
    toSourcePath('fda-2019'),
    toTopicPath('cost'),
  ]).toEqual([
    '/topics/side-effects/',
    '/faq/driving-after/',
    '/glossary/#dissociation',
    '/claims/#not-a-cure',
    '/sources/#fda-2019',
    '/faq/#cost',
  ]);
});

test('the preview picture stands beside its page', () => {
  expect([toPreviewPath('/'), toPreviewPath(toAnswerPath('driving-after'))]).toEqual([
    '/og.png',
    '/faq/driving-after/og.png',
  ]);
});

test.each(Object.entries({ ...pagePaths, ...listPaths }))(
  'the address of %s begins and ends with a slash',
  (_, path) => {
    expect(path).toMatch(/^\/(?:[a-z-]+\/)*$/);
  },
);
