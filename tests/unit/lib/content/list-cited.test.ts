import { expect, test } from 'vitest';
import { listCited } from '@/lib/content/list-cited';
import { readContent } from '@/lib/content/read/read-content';
import { type Changes, writeLibrary } from './write-library';

function listOf(kind: 'article' | 'faq', slug: string, changes: Changes = {}): string[] {
  const { library } = readContent(writeLibrary(changes));
  const file = library.files[kind].find((candidate) => candidate.slug === slug);
  if (file === undefined) throw new Error(`no ${kind} ${slug}`);
  return [...listCited(file, library)];
}

test('sources are listed once, from keys first and then the body', () => {
  expect(listOf('article', 'brewing-tea')).toEqual([
    'tea-guide-2021',
    'tea-trial-2020',
    'tea-label-2019',
    'tea-review-2022',
    'tea-survey-2018',
  ]);
});

test('a printed figure cites its own sources', () => {
  expect(listOf('faq', 'how-long')).toEqual(['tea-guide-2021']);
});

test('a figure whose file is faulty stands for one source', () => {
  const faulty = { 'routes/steeping-time.yml': ['sources:\n  - tea-guide-2021', 'sources: []'] } as const;
  expect(listOf('faq', 'how-long', faulty)).toEqual(['steeping-time']);
});
