import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { walkFolder } from '@/lib/content/read/walk-folder';
import * as opening from '@/lib/publish/open-exported';
import { publish } from '@/lib/publish/publish';
import { readSurvey, writeSurvey } from '@/lib/publish/survey-pages';
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

/** Publishes with what is kept in a folder, and gives how many pages were read and every file that stands then. */
const run = async (kept = 'kept', moved: Parameters<typeof publish>[2] = []) => {
  openExported.mockClear();
  const out = join(parent, 'out');
  await publish(join(parent, 'export'), out, moved, join(parent, kept));
  const files = walkFolder(out).map((file) => [file, readFileSync(join(out, file)).toString('base64')]);
  return { read: openExported.mock.calls.map(([file]) => file), files };
};
const write = (file: string, text: string): void => writeFileSync(join(parent, 'export', file), text);

test('pages that were exported as before are not read again, and come out the same', async () => {
  const first = await run();
  expect(first.read).toHaveLength(6);
  const second = await run();
  expect(second.read).toEqual([]);
  expect(second.files).toEqual(first.files);
});

test('one page that has changed is read, and the others are not', async () => {
  await run();
  write('faq/how-hot/index.html', toPage('Hotter'));
  const { read, files } = await run();
  expect(new Set(read)).toEqual(new Set(['faq/how-hot/index.html']));
  expect(files).toEqual((await run('nothing-kept')).files);
});

test('a page that changes the style of its kind changes all pages of that kind, and no others', async () => {
  await run();
  write('faq/how-hot/index.html', toPage('Hot').replace('class="tea"', 'class="milk"'));
  const { read, files } = await run();
  expect(new Set(read)).toEqual(new Set(['faq/how-hot/index.html', 'faq/how-long/index.html']));
  expect(files).toEqual((await run('nothing-kept')).files);
});

test('a style or a script that has changed, and a heading that was renamed, change what needs them', async () => {
  await run();
  write('_next/static/chunks/site.css', css.replace('red', 'green'));
  expect((await run()).files).toEqual((await run('nothing-kept')).files);
  write('elements/dated-words.AAAA.js', 'p.className="tea"');
  expect((await run()).files).toEqual((await run('none-kept')).files);
  const moved = [{ from: '/faq/how-hot/#old', to: '/faq/how-hot/#main' }];
  expect((await run('kept', moved)).files).toEqual((await run('not-kept', moved)).files);
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
  expect(readSurvey(writeSurvey(survey))).toEqual(survey);
  expect(survey.classes.size).toBeGreaterThan(0);
});
