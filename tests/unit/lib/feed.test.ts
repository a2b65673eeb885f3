import { expect, test } from 'vitest';
import { listDatedPages } from '@/lib/dated-pages';
import { renderFeed } from '@/lib/feed';
import { answer, article } from '../records';

const changes = [
  { date: '2026-12-01', note: 'A safer & clearer answer.' },
  { date: '2026-11-20', note: 'First published.' },
];

test('the page that changed last comes first, with what changed', () => {
  const feed = renderFeed(listDatedPages([answer, { ...article, changes }]));
  const titles = [...feed.matchAll(/<entry><title>(.*?)<\/title>/g)].map(([, title]) => title);
  expect(titles).toEqual([article.title, answer.question]);
  expect(feed).toContain(`<summary>A safer &amp; clearer answer. ${article.description}</summary>`);
  expect(feed).toContain('<updated>2026-12-01T00:00:00Z</updated>\n<author>');
  expect(feed).toContain('<published>2026-11-20T00:00:00Z</published>\n<updated>2026-12-01T00:00:00Z');
});

test('a page as first published is described, and one without a history has no day of publication', () => {
  const feed = renderFeed(listDatedPages([answer]));
  expect(feed).toContain(`<summary>${answer.description}</summary>`);
  expect(feed).toContain('<category term="Brewing"/>');
  expect(feed).not.toContain('<published>');
});

test('signs of markup in words are written as words', () => {
  const feed = renderFeed(listDatedPages([{ ...answer, question: 'Is <1 & "2" ]]> tea?' }]));
  expect(feed).toContain('<title>Is &lt;1 &amp; &quot;2&quot; ]]&gt; tea?</title>');
});

test('it names the 200 newest pages at most', () => {
  const pages = listDatedPages(Array.from({ length: 250 }, () => answer));
  expect(renderFeed(pages).match(/<entry>/g)).toHaveLength(200);
});
