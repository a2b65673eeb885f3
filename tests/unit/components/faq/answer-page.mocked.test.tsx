import { expect, test, vi } from 'vitest';
import { AnswerPage } from '@/components/faq/answer-page';
import type { Answer } from '@/lib/content/schema/records';
import { getAttribute, type HtmlNode } from '@/lib/publish/html-document';
import { listElements, readText } from '@/tests/site/elements';
import { findOnly } from '../../read-fragment';
import { answer } from '../../records';
import { renderComponent } from '../render';

vi.mock('@/lib/elements/bundle', () => import('../element-scripts'));

const render = (more: Partial<Answer> = {}): Promise<HtmlNode> =>
  renderComponent(<AnswerPage answer={{ ...answer, ...more }} />);

test('the answer says what it is to programs, and holds its sources and review', async () => {
  const page = findOnly(await render(), { name: 'article' });
  expect([getAttribute(page, 'data-kind'), getAttribute(page, 'data-slug')]).toEqual(['faq', 'how-hot']);
  findOnly(page, { attribute: 'data-sources' });
  expect(listElements(findOnly(page, { attribute: 'data-review' }), { name: 'time' })).toHaveLength(2);
  expect(readText(page)).toContain('No clinician has reviewed this page yet.');
});

test('the question is the one title, and the answer follows at once', async () => {
  const page = findOnly(await render(), { name: 'article' });
  expect(readText(findOnly(page, { name: 'h1' }))).toBe('How hot should the water be?');
  expect(readText(page)).toMatch(/^How hot should the water be\?Just off the boil\./);
});

test('the reader sees where the page stands', async () => {
  const trail = findOnly(await render(), { name: 'nav', attribute: 'aria-label', value: 'You are here' });
  expect(
    listElements(trail, { name: 'a' }).map((link) => [getAttribute(link, 'href'), readText(link)]),
  ).toEqual([
    ['/', 'Home'],
    ['/faq/', 'Questions'],
    ['/faq/#brewing', 'Brewing'],
  ]);
});

test('it leads to what people also ask', async () => {
  const related = findOnly(await render(), { name: 'nav', attribute: 'aria-labelledby', value: 'related' });
  expect(
    listElements(related, { name: 'a' }).map((link) => [getAttribute(link, 'href'), readText(link)]),
  ).toEqual([['/faq/how-long/', 'How long should it stand?']]);
});

test('an answer without sources or related questions draws no empty lists', async () => {
  const page = await render({ related: [], sources: [] });
  expect(readText(page)).not.toMatch(/People also ask|Sources/);
  expect(listElements(page, { attribute: 'data-sources' })).toEqual([]);
});

test('its address can be copied by hand, and its buttons wait for their script', async () => {
  const share = findOnly(await render(), { name: 'share-bar' });
  const address = findOnly(share, { name: 'a', attribute: 'href', value: '/faq/how-hot/' });
  expect(readText(address)).toBe('https://ketamine-plainly.example/faq/how-hot/');
  for (const attribute of ['data-copy-link', 'data-share', 'data-print', 'data-keep'])
    expect(getAttribute(findOnly(share, { name: 'button', attribute }), 'hidden')).toBe('');
  findOnly(share, { attribute: 'role', value: 'status' });
});
