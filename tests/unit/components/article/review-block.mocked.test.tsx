import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { getAttribute } from '@/lib/publish/html-document';
import { listElements, readText } from '@/tests/site/elements';
import { findOnly, readAttributes } from '../../read-fragment';
import { renderComponent } from '../render';

vi.mock('@/lib/elements/bundle', () => import('../element-scripts'));

const page = {
  path: '/faq/how-hot/',
  title: 'How hot & how "long"?',
  lastReviewed: '2026-11-20',
  nextReviewDue: '2027-11-19',
};

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

/** The block of a page on a site with this contact address, and what React puts before it. */
async function renderWhole(more: object = {}, contactUrl?: string) {
  vi.stubEnv('CONTACT_URL', contactUrl);
  const { ReviewBlock } = await import('@/components/article/review-block');
  return renderComponent(<ReviewBlock {...page} {...more} />);
}

/** The block alone. */
async function render(more: object = {}, contactUrl?: string) {
  return findOnly(await renderWhole(more, contactUrl), { name: 'section', attribute: 'data-review' });
}

const unreviewed = 'No clinician has reviewed this page yet.';

test('it says that no clinician has reviewed the page until one has', async () => {
  expect(readText(await render())).toContain(unreviewed);
  expect(readText(await render({ reviewedBy: undefined }))).toContain(unreviewed);
});

test('it names the clinician who has', async () => {
  const words = readText(await render({ reviewedBy: 'Ada Leaf, MD' }));
  expect(words).toContain('Reviewed by Ada Leaf, MD.');
  expect(words).not.toContain(unreviewed);
});

test('both dates are written for people and for programs', async () => {
  const times = listElements(await render(), { name: 'time' });
  expect(times.map((time) => [getAttribute(time, 'datetime'), readText(time)])).toEqual([
    ['2026-11-20', 'November 20, 2026'],
    ['2027-11-19', 'November 19, 2027'],
  ]);
});

test('that a page is overdue stands hidden in it until the day comes', async () => {
  const dates = findOnly(await render(), { name: 'dated-words' });
  expect(getAttribute(dates, 'until')).toBe('2027-11-19');
  const notice = findOnly(dates, { attribute: 'data-ended' });
  expect(getAttribute(notice, 'hidden')).toBe('');
  expect(readText(notice)).toBe(
    'This page is overdue for review. Check what you read here with your clinician.',
  );
});

test('the script that watches the day is signed', async () => {
  expect(readAttributes(findOnly(await renderWhole(), { name: 'script' }))).toEqual({
    async: '',
    type: 'module',
    src: '/elements/dated-words.js',
    integrity: 'sha256-signed',
  });
});

test('who paid is the sentence of the page, or that nobody did', async () => {
  expect(readText(await render({ funding: 'A tea fund paid.' }))).toContain('A tea fund paid.');
  expect(readText(await render())).toContain('No funding was received for this page.');
});

test('what changed is listed under a heading of its own, and only when something did', async () => {
  const changes = [
    { date: '2026-11-21', note: 'A clearer answer.' },
    { date: '2026-11-20', note: 'First published.' },
  ];
  const block = await render({ changes });
  expect(readText(findOnly(block, { name: 'h3' }))).toBe('What changed');
  expect(listElements(block, { name: 'li' }).map((element) => readText(element))).toEqual([
    'November 21, 2026: A clearer answer.',
    'November 20, 2026: First published.',
  ]);
  expect(listElements(await render(), { name: 'h3' })).toEqual([]);
});

test('it says how to cite the page, with one stop after its title', async () => {
  expect(readText(findOnly(await render(), { attribute: 'data-cite-as' }))).toBe(
    'How to cite this page: The contributors to Ketamine, Plainly. How hot & how "long"? November 20, 2026. https://ketamine-plainly.example/faq/how-hot/',
  );
  const words = readText(findOnly(await render({ title: 'Tea' }), { attribute: 'data-cite-as' }));
  expect(words).toContain('Plainly. Tea. November');
});

test('the block is named by its heading', async () => {
  const block = await render();
  expect(getAttribute(block, 'aria-labelledby')).toBe(getAttribute(findOnly(block, { name: 'h2' }), 'id'));
  expect(readText(findOnly(block, { name: 'h2' }))).toBe('About this page');
});

/** Where a mistake on the page is reported. */
async function findReport(contactUrl: string): Promise<URL> {
  const [report] = listElements(await render({}, contactUrl), { name: 'a' });
  if (report === undefined) throw new Error('no link to report a mistake');
  expect(readText(report)).toBe('Report a mistake on this page');
  return new URL(getAttribute(report, 'href') ?? '');
}

const body = 'Page: https://ketamine-plainly.example/faq/how-hot/\n\nWhat is wrong:\n';

test('a mistake can be reported on a web page with its title and body filled in', async () => {
  const report = await findReport('https://code.example/issues/new?labels=words');
  expect(report.origin + report.pathname).toBe('https://code.example/issues/new');
  expect(Object.fromEntries(report.searchParams)).toEqual({
    labels: 'words',
    title: 'A mistake on "How hot & how "long"?"',
    body,
  });
});

test('or by mail, to an address that may hold a plus, with spaces that mail programs read', async () => {
  const report = await findReport('mailto:team+tea@host.example');
  expect(report.pathname).toBe('team+tea@host.example');
  expect(report.search).not.toContain('+');
  expect(Object.fromEntries(report.searchParams)).toEqual({
    subject: 'A mistake on "How hot & how "long"?"',
    body,
  });
});
