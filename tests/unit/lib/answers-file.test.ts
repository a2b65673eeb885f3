import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toAnswersFile } from '@/lib/answers-file';
import { answer, source } from '../records';

const home = 'https://ketamine-plainly.example';

test('an answer is told whole, with whole addresses', () => {
  const [filed] = toAnswersFile([answer]).answers;
  expect(filed).toEqual({
    id: 'how-hot',
    url: `${home}/faq/how-hot/`,
    question: answer.question,
    summary: answer.description,
    text: answer.text,
    topic: { id: 'brewing', title: 'Brewing' },
    article: `${home}/topics/brewing-tea/`,
    preview: `${home}/faq/how-hot/og.png`,
    updated: '2026-11-20',
    lastReviewed: '2026-11-20',
    nextReviewDue: '2027-11-19',
    reviewedBy: null,
    sources: [
      {
        id: 'trial',
        title: source.title,
        authors: source.authors,
        publisher: source.publisher,
        year: 2020,
        kind: 'randomized trial',
        url: 'https://example.org/tea',
        entry: `${home}/sources/#trial`,
      },
    ],
  });
});

test('what is not known is null, never missing', () => {
  const { article: _, ...alone } = answer;
  const { year: __, url: ___, ...bare } = source;
  const [filed] = toAnswersFile([{ ...alone, sources: [bare] }]).answers;
  expect(filed).toMatchObject({ article: null, reviewedBy: null });
  expect(filed?.sources[0]).toMatchObject({ year: null, url: null });
});

test('a reviewer is named where there is one, and a DOI leads to the source', () => {
  const [filed] = toAnswersFile([
    { ...answer, reviewedBy: 'Ada Leaf, MD', sources: [{ ...source, doi: '10.1000/tea' }] },
  ]).answers;
  expect(filed?.reviewedBy).toBe('Ada Leaf, MD');
  expect(filed?.sources[0]?.url).toBe('https://doi.org/10.1000/tea');
});

test('every key is explained in docs/answers-json.md', () => {
  const file = toAnswersFile([answer]);
  const keys = [file, ...file.answers, ...file.answers.flatMap(({ sources }) => sources)].flatMap(
    Object.keys,
  );
  const docs = readFileSync('docs/answers-json.md', 'utf8');
  expect(keys.filter((key) => !docs.includes(`\`${key}\``))).toEqual([]);
});
