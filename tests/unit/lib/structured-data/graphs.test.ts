import { expect, test } from 'vitest';
import { toAnswerGraph } from '@/lib/structured-data/answer';
import { toArticleGraph } from '@/lib/structured-data/article';
import { answer, article } from '../../records';

const home = 'https://ketamine-plainly.example';
const readNodes = (graph: object) => Reflect.get(graph, '@graph') as Record<string, unknown>[];

test('an article tells its dates, its writers and its sources, and no reviewer when there is none', () => {
  const [page] = readNodes(toArticleGraph(article));
  expect(page).toEqual({
    '@type': 'MedicalWebPage',
    url: `${home}/topics/brewing-tea/`,
    name: article.title,
    datePublished: '2026-11-20',
    dateModified: '2026-11-20',
    lastReviewed: '2026-11-20',
    author: { '@type': 'Organization', name: 'The contributors to Ketamine, Plainly' },
    citation: ['#source-trial'],
  });
});

test('a reviewer is a person, named as on the page', () => {
  const [page] = readNodes(toArticleGraph({ ...article, reviewedBy: 'Ada Leaf, MD' }));
  expect(page?.reviewedBy).toEqual({ '@type': 'Person', name: 'Ada Leaf, MD' });
});

test('an answer tells its question and all of its words; without sources it names none', () => {
  const [page, trail] = readNodes(toAnswerGraph({ ...answer, sources: [] }));
  expect(page).toMatchObject({
    '@type': 'FAQPage',
    mainEntity: {
      '@type': 'Question',
      name: answer.question,
      acceptedAnswer: { '@type': 'Answer', text: answer.text },
    },
  });
  expect(page).not.toHaveProperty('citation');
  expect(page).not.toHaveProperty('datePublished');
  expect(trail?.itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: `${home}/` },
    { '@type': 'ListItem', position: 2, name: 'Questions', item: `${home}/faq/` },
    { '@type': 'ListItem', position: 3, name: 'Brewing', item: `${home}/faq/#brewing` },
  ]);
});
