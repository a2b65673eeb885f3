import { expect, test } from 'vitest';
import { Drawing } from '@/components/figure/drawing';
import { listSessionDays } from '@/components/figure/session-days';
import type { Cost, Outcome, RouteMeasure } from '@/lib/content/schema/figure';
import type { Picture } from '@/lib/content/schema/picture-records';
import { getAttribute, type HtmlNode } from '@/lib/publish/html-document';
import { listElements, readText } from '@/tests/site/elements';
import { picture, provenance } from '../../records';
import { renderComponent } from '../render';

const { name, title, caption, grades, citations } = picture;
const frame = { name, title, caption, grades, citations };
const groups = { treated: 'on tea', compared: 'on water' };
const outcome: Outcome = { ...provenance, value: 30, comparison: { value: 12, group: 'water' } };
const route = (value: number, unit: string): RouteMeasure => ({ ...provenance, value, unit });
const cost = (amount: Pick<Cost, 'value' | 'low' | 'high'>): Cost => ({
  ...provenance,
  ...amount,
  currency: 'USD',
  per: 'a cup',
  chargedBy: 'a shop',
  year: 2025,
});
const draw = (drawn: Picture): Promise<HtmlNode> => renderComponent(<Drawing picture={drawn} />);
const readAll = (tree: HtmlNode, element: string, attribute: string): (string | undefined)[] =>
  listElements(tree, { name: element, attribute }).map((found) => getAttribute(found, attribute));

const pictures: Record<Picture['form'], Picture> = {
  bars: picture,
  icons: { ...frame, ...groups, form: 'icons', benefits: [outcome], harms: [{ ...outcome, value: 2 }] },
  visit: {
    ...frame,
    form: 'visit',
    before: ['You sit down.'],
    dose: 'You drink.',
    moments: [
      { route: route(30, 'minutes'), words: 'Warm.' },
      { route: route(1, 'hour'), words: 'Awake.' },
    ],
    after: ['You go.'],
  },
  calendar: {
    ...frame,
    form: 'calendar',
    courses: [
      {
        name: 'Tea',
        sessions: route(6, 'cups'),
        aWeek: { ...provenance, low: 2, high: 3, unit: 'a week' },
        words: 'Rest.',
      },
    ],
  },
  steps: {
    ...frame,
    form: 'steps',
    steps: [
      { title: 'Boil', drawing: 'burst', standing: 'known', words: 'It boils.' },
      { title: 'Hope', drawing: 'mood', standing: 'theory', words: 'It may help.' },
    ],
    sure: 'Fairly.',
  },
  checks: {
    ...frame,
    form: 'checks',
    checks: ['tasted', 'weighed'],
    rungs: [
      { name: 'Leaf', passed: 2, words: 'Fine.' },
      { name: 'Dust', passed: 1, words: 'Less.' },
    ],
    sure: 'Fairly.',
  },
  history: {
    ...frame,
    form: 'history',
    events: [
      { year: 1900, mark: 'start', words: 'First cup.' },
      { year: 1950, mark: 'warning', words: 'Too hot.' },
    ],
    sure: 'Fairly.',
  },
  absorption: {
    ...frame,
    form: 'absorption',
    ways: [
      { name: 'Sipped', route: route(40, 'out of 100 parts of the cup') },
      { name: 'Gulped', route: { ...provenance, low: 25, high: 50, unit: 'out of 100 parts of the cup' } },
    ],
  },
  prices: {
    ...frame,
    form: 'prices',
    groups: [
      {
        name: 'A cup',
        prices: [
          { name: 'Green', cost: cost({ low: 2, high: 4 }) },
          { name: 'Black', cost: cost({ value: 8 }) },
        ],
      },
    ],
    unknown: ['What tips cost'],
  },
  evidence: {
    ...frame,
    form: 'evidence',
    conditions: [
      { name: 'Thirst', grade: 'moderate', least: 'low', finding: 'may help', words: 'Small trials.' },
    ],
    sure: 'Fairly.',
  },
  relapse: { ...frame, form: 'relapse', start: 'All awake', points: [{ weeks: 4, outcome }] },
};

test.each(Object.entries(pictures))(
  'the drawing of %s says in words what it shows, and is hidden itself',
  async (_, drawn) => {
    const tree = await draw(drawn);
    const words = [...listElements(tree, { attribute: 'data-figure-text' })].map((found) => readText(found));
    expect(words.join('')).not.toBe('');
    const drawings = listElements(tree, { name: 'svg' });
    expect(drawings.length).toBeGreaterThan(0);
    expect(drawings.map((found) => getAttribute(found, 'aria-hidden'))).toEqual(drawings.map(() => 'true'));
    expect(listElements(tree, { attribute: 'style' })).toEqual([]);
  },
);

test('benefits and harms are named, and both groups counted', async () => {
  const words = readText(await draw(pictures.icons));
  expect(words).toContain('Benefit: felt detached');
  expect(words).toContain('Harm: felt detached');
  expect(words).toContain('30 out of 100 on tea');
  expect(words).toContain('12 out of 100 on water');
});

test('a visit is to scale from the dose on', async () => {
  const heights = readAll(await draw(pictures.visit), 'svg', 'height');
  expect(heights).toEqual(['28', '60', '60', '28', '28']);
});

test('a course whose pace is a range is drawn at both ends', async () => {
  const words = readText(await draw(pictures.calendar));
  expect(words).toContain('3 a week for 2 weeks');
  expect(words).toContain('2 a week for 3 weeks');
});

test('sessions are spread over each week', () => {
  expect(listSessionDays(3, 2)).toEqual([
    { week: 0, day: 0 },
    { week: 0, day: 3 },
    { week: 1, day: 0 },
  ]);
});

test('a theory is called one, in a tag with a broken outline', async () => {
  const tree = await draw(pictures.steps);
  expect(readText(tree)).toContain('2. HopeA theory');
  expect(readAll(tree, 'span', 'class')).toEqual(['standing-tag', 'standing-tag border-dashed']);
});

test('each check says yes or no', async () => {
  const words = readText(await draw(pictures.checks));
  expect(words).toContain('DustYes: tastedNo weighed');
});

test('each year stands beside the shape of its kind', async () => {
  const tree = await draw(pictures.history);
  const shapes = readAll(tree, 'path', 'd').map((shape) => shape?.slice(0, 10));
  expect(shapes).toEqual(['M0 0m-2 0a', 'M0 0m0-2.4']);
});

test('a part of a dose that is a range goes on in a broken outline', async () => {
  const tree = await draw(pictures.absorption);
  expect(readAll(tree, 'rect', 'width')).toEqual(['40', '25', '25']);
  expect(readText(tree)).toContain('25 to 50 out of 100');
});

test('prices share the scale of their group, and say who charged them and when', async () => {
  const tree = await draw(pictures.prices);
  expect(readAll(tree, 'rect', 'x')).toEqual(['25', '98']);
  expect(readAll(tree, 'rect', 'width')).toEqual(['25', '2']);
  expect(readText(tree)).toContain('Green (a shop, 2025)$2 to $4');
  expect(readText(tree)).toContain('What is not known');
});

test('certainty is full to the least, and broken beyond the most', async () => {
  const tree = await draw(pictures.evidence);
  const fills = listElements(tree, { name: 'path' }).map((step) => [
    getAttribute(step, 'fill'),
    getAttribute(step, 'stroke-dasharray'),
  ]);
  expect(fills).toEqual([
    ['currentColor', undefined],
    ['currentColor', undefined],
    ['none', undefined],
    ['none', '1 2'],
  ]);
  expect(readText(tree)).toContain('Moderate to low: may help.');
});

test('those still well are counted week by week, from all of them', async () => {
  expect(readText(await draw(pictures.relapse))).toBe('All awake30 out of 100 felt detached, 4 weeks later');
});
