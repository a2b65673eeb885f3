import { beforeAll, expect, test } from 'vitest';
import { FaqSearch } from '@/components/search/faq-search';
import type { Helpline } from '@/lib/content/schema/helpline';
import { getAttribute, type HtmlNode } from '@/lib/publish/html-document';
import { listElements, readText } from '@/tests/site/elements';
import { findOnly } from '../../read-fragment';
import { renderComponent } from '../render';

const line = (id: string, name: string, call: string): Helpline => ({
  id,
  country: 'US',
  name,
  level: 'urgent',
  when: 'you need someone',
  call,
  hours: 'always',
  sources: ['trial'],
});

let search: HtmlNode;
beforeAll(async () => {
  const crisis = { ...line('lifeline', 'Tea Lifeline', '988'), text: { number: '988' } };
  const helplines = {
    emergency: line('emergency', '911', '911'),
    crisis,
    poison: line('poison', 'Poison Help', '1-800-222-1222'),
  };
  search = await renderComponent(
    <FaqSearch
      indexUrl="/search-index/x.json"
      engineChunks={['/elements/a.js', '/elements/b.js']}
      label="Search the questions"
      action="/faq/"
      helplines={helplines}
      topics={[{ title: 'Brewing', path: '/faq/#brewing' }]}
    />,
  );
});

const find = (attribute: string): HtmlNode => findOnly(search, { attribute });
const listLinks = (part: HtmlNode): (string | undefined)[] =>
  listElements(part, { name: 'a' }).map((link) => getAttribute(link, 'href'));

test('one element carries the state of the search, and the addresses of its index and of what its engine needs', () => {
  const element = findOnly(search, { attribute: 'data-search-state' });
  expect(['data-search-state', 'index', 'engine-chunks'].map((name) => getAttribute(element, name))).toEqual([
    'idle',
    '/search-index/x.json',
    '/elements/a.js /elements/b.js',
  ]);
});

test('its field has a label and no name, so that nothing typed is ever sent', () => {
  const form = findOnly(search, { name: 'form' });
  const field = findOnly(form, { name: 'input' });
  expect([getAttribute(form, 'role'), getAttribute(form, 'action')]).toEqual(['search', '/faq/']);
  expect(getAttribute(field, 'name')).toBeUndefined();
  expect(getAttribute(findOnly(form, { name: 'label' }), 'for')).toBe(getAttribute(field, 'id'));
});

test('care cards are there before any script, hidden, with every way to reach help', () => {
  const [emergency, crisis] = [
    findOnly(search, { attribute: 'data-emergency' }),
    findOnly(search, { attribute: 'data-crisis' }),
  ];
  expect([getAttribute(emergency, 'hidden'), getAttribute(crisis, 'hidden')]).toEqual(['', '']);
  expect(listLinks(emergency)).toEqual(['tel:911', 'tel:18002221222']);
  expect(listLinks(crisis)).toEqual(['tel:988', 'sms:988', 'tel:911', '/help-now/']);
});

test('when nothing answers, topics and help now stand outside the list of results', () => {
  expect(listLinks(find('data-no-results'))).toEqual(['/faq/#brewing', '/help-now/']);
  expect(listElements(findOnly(search, { attribute: 'data-results' }), { name: 'li' })).toEqual([]);
});

test('one status speaks, and everything that does not apply yet is hidden', () => {
  expect(listElements(search, { attribute: 'role', value: 'status' })).toHaveLength(1);
  for (const attribute of ['data-no-results', 'data-close-matches', 'data-loading', 'data-failed']) {
    expect(getAttribute(findOnly(search, { attribute }), 'hidden')).toBe('');
  }
  expect(readText(find('data-failed'))).toContain('browse all questions');
});
