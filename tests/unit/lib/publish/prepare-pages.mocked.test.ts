import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { walkFolder } from '@/lib/content/read/walk-folder';
import { listOldIds } from '@/lib/publish/keep-old-ids';
import * as opening from '@/lib/publish/open-exported';
import { preparePages } from '@/lib/publish/prepare-pages';
import { publish } from '@/lib/publish/publish';
import { readSurvey, surveyToJson } from '@/lib/publish/survey-pages';
import { exportedPage } from './exported-page';
import { surveyPage } from './survey-page';
import { writeFolder } from './write-folder';

vi.mock('@/lib/publish/open-exported', { spy: true });
const { openExported } = vi.mocked(opening);

const css = '.tea{color:red}.milk{color:blue}.milk .tea{color:pink}';
const toPage = (words: string): string => exportedPage.replace('<h1>', `<p class="tea">${words}</p><h1>`);

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'page-cache-'));
  writeFolder(
    join(parent, 'export'),
    new Map([
      ['index.html', toPage('Home')],
      ['faq/how-hot/index.html', toPage('Hot')],
      ['faq/how-long/index.html', toPage('Long')],
      ['elements/dated-words.AAAA.js', 'p.className="extra"'],
      ['elements/share-bar.BBBB.js', 'export {};'],
      ['_next/static/chunks/site.css', css],
    ]),
  );
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** Publishes with what is kept in a folder, and gives every file that stands then. */
const run = async (kept = 'kept', moved: Parameters<typeof publish>[2] = []) => {
  const out = join(parent, 'out');
  await publish(join(parent, 'export'), out, moved, join(parent, kept));
  return walkFolder(out).map((file) => [file, readFileSync(join(out, file)).toString('base64')]);
};
/** Prepares every page as publishing does, in this thread, and gives the pages that were read. */
const listRead = (moved: Parameters<typeof publish>[2] = []): string[] => {
  openExported.mockClear();
  const pages = walkFolder(join(parent, 'export')).filter((file) => file.endsWith('.html'));
  const [exported, kept] = ['export', 'prepared'].map((name) => join(parent, name)) as [string, string];
  preparePages({ exported, pages, oldIds: listOldIds(moved), kept, code: 'code' });
  return openExported.mock.calls.map(([file]) => file);
};
const write = (file: string, text: string): void => writeFileSync(join(parent, 'export', file), text);

test('pages that were exported as before are not read again', () => {
  expect(listRead()).toHaveLength(3);
  expect(listRead()).toEqual([]);
});

test('one page that has changed is read, and so is one with a heading that was renamed', () => {
  listRead();
  write('faq/how-hot/index.html', toPage('Hotter'));
  expect(listRead()).toEqual(['faq/how-hot/index.html']);
  expect(listRead([{ from: '/faq/how-long/#old', to: '/faq/how-long/#main' }])).toEqual([
    'faq/how-long/index.html',
  ]);
});

test('a kept page of which only a part is left is prepared once more', async () => {
  const first = await run();
  const kept = join(parent, 'kept/pages');
  const [name = ''] = readdirSync(kept);
  writeFileSync(join(kept, name), readFileSync(join(kept, name), 'utf8').slice(0, 50));
  expect(await run()).toEqual(first);
});

test('what is published is the same with what is kept and without', async () => {
  const first = await run();
  expect(await run()).toEqual(first);
  write('faq/how-hot/index.html', toPage('Hot').replace('class="tea"', 'class="milk"'));
  expect(await run()).toEqual(await run('nothing-kept'));
});

test('a style or a script that has changed, and a heading that was renamed, change what needs them', async () => {
  const first = await run();
  write('_next/static/chunks/site.css', css.replace('red', 'green'));
  const green = await run();
  expect(green).not.toEqual(first);
  expect(green).toEqual(await run('nothing-kept'));
  write('elements/dated-words.AAAA.js', 'p.className="tea"');
  expect(await run()).toEqual(await run('none-kept'));
  const moved = [{ from: '/faq/how-hot/#old', to: '/faq/how-hot/#main' }];
  expect(await run('kept', moved)).toEqual(await run('not-kept', moved));
});

test('a page that cannot be prepared ends publishing with its reason', async () => {
  writeFolder(
    join(parent, 'export'),
    new Map([['leaflets/tea/index.html', '<main><p data-part="/faq/"></p></main>']]),
  );
  await expect(run()).rejects.toThrow(/a part of a leaflet has no name/);
});

test('what a build did not ask for goes, so the folder does not grow for ever', async () => {
  await run();
  const before = readdirSync(join(parent, 'kept/pages')).length;
  write('faq/how-hot/index.html', toPage('Hotter'));
  await run();
  expect(readdirSync(join(parent, 'kept/pages'))).toHaveLength(before);
});

test('a survey is the same after it was written and read', () => {
  const survey = surveyPage(opening.openExported('index.html', exportedPage));
  expect(readSurvey(JSON.parse(JSON.stringify(surveyToJson(survey))))).toEqual(survey);
  expect(survey.classes.size).toBeGreaterThan(0);
});
