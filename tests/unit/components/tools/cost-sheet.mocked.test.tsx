import { expect, test, vi } from 'vitest';
import { CostSheet } from '@/components/tools/cost-sheet';
import type { Costing } from '@/lib/content/schema/records';
import { getAttribute } from '@/lib/publish/html-document';
import { listElements, readText } from '@/tests/site/elements';
import { renderComponent } from '../render';

vi.mock('@/lib/elements/bundle', () => import('../element-scripts'));

const said = { label: 'one', per: 'one pot', chargedBy: 'tea rooms', grade: 'low' as const };
const drip: Costing = {
  slug: 'pot',
  title: 'A pot',
  price: { ...said, low: 4, high: 8, html: '$4 to $8', year: 2025 },
  otherPrices: [],
  firstCourse: { low: 6, high: 6, html: '6 pots' },
  insuranceHtml: 'Nobody pays.',
  unknownHtml: ['We found no price for cups.'],
};
const spray: Costing = {
  ...drip,
  slug: 'cup',
  title: 'A cup',
  price: { ...said, low: 5, high: 5, html: '$5' },
};

test('the table shows a range for each way, says what is not known, and who asked it when', async () => {
  const rows = listElements(await renderComponent(<CostSheet costings={[drip, spray]} />), { name: 'tr' });
  expect(rows.slice(1).map((row) => listElements(row, { name: 'td' }).map(readText))).toEqual([
    ['$4 to $8 for one pot (tea rooms, 2025)', '$24 to $48 for 6 pots', 'Not known'],
    [
      '$5 for one pot (tea rooms, no date)',
      'around $30 for 6 pots (from one middle price, not a range)',
      'Not known',
    ],
  ]);
});

test('a way carries what its sum begins with, and nothing that is not known', async () => {
  const [, option] = listElements(await renderComponent(<CostSheet costings={[drip]} />), { name: 'option' });
  if (!option) throw new Error('no option');
  expect(getAttribute(option, 'data-price')).toBe('4 8');
  expect(getAttribute(option, 'data-first')).toBe('6 6');
  expect(getAttribute(option, 'data-month')).toBeUndefined();
});
