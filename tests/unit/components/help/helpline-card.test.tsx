import { expect, test } from 'vitest';
import { HelplineCard } from '@/components/help/helpline-card';
import type { Helpline } from '@/lib/content/schema/helpline';
import { getAttribute, type HtmlElement } from '@/lib/publish/html-document';
import { listElements, readText } from '@/tests/site/elements';
import { findOnly } from '../../read-fragment';
import { renderComponent } from '../render';

const helpline: Helpline = {
  id: 'lifeline',
  country: 'US',
  name: 'Tea Lifeline',
  level: 'urgent',
  when: 'you need someone now',
  hours: 'Day and night',
  sources: ['trial'],
};

async function render(more: Partial<Helpline> = {}): Promise<HtmlElement> {
  return findOnly(await renderComponent(<HelplineCard helpline={{ ...helpline, ...more }} />), {
    attribute: 'data-level',
  });
}

/** Every way to reach the helpline. */
const listWays = (card: HtmlElement): (string | undefined)[][] =>
  listElements(card, { name: 'a' }).map((link) => [getAttribute(link, 'href'), readText(link)]);

test('it says who it is, when to use it and when someone answers', async () => {
  const card = await render();
  const heading = findOnly(card, { name: 'h3' });
  expect(readText(heading)).toBe('Tea Lifeline');
  expect(getAttribute(heading, 'id')).toBe('helpline-lifeline');
  expect(readText(card)).toBe('Tea LifelineIf you need someone now.Day and night.');
});

test('every way to reach it is a link', async () => {
  const card = await render({
    call: '988',
    text: { number: '741741', word: 'HOME' },
    chat: 'https://chat.example/',
  });
  expect(listWays(card)).toEqual([
    ['tel:988', 'Call 988'],
    ['sms:741741', 'Text HOME to 741741'],
    ['https://chat.example/', 'Chat online'],
  ]);
});

test.each([
  ['1-800-222-1222', 'tel:18002221222'],
  ['(800) 222 1222', 'tel:8002221222'],
  ['+44 20 7946 0000', 'tel:+442079460000'],
])('the number %s is dialled as %s', async (call, address) => {
  expect(listWays(await render({ call }))).toEqual([[address, `Call ${call}`]]);
});

test('a number to text may need no word', async () => {
  expect(listWays(await render({ text: { number: '988' } }))).toEqual([['sms:988', 'Text 988']]);
});

test.each([
  ['emergency', 'emergency'],
  ['urgent', 'urgent'],
  ['support', 'non-urgent'],
] as const)('a helpline for %s is a care card of level %s', async (level, shown) => {
  expect(getAttribute(await render({ level }), 'data-level')).toBe(shown);
});

test('what it costs and other ways in are said when they are known', async () => {
  expect(readText(await render({ cost: 'Free', note: 'Also in Spanish.' }))).toBe(
    'Tea LifelineIf you need someone now.Day and night. Free.Also in Spanish.',
  );
});
