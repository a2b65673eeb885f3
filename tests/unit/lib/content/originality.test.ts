import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { walkFolder } from '@/lib/content/read/walk-folder';
import { hashRun, listRuns, stripMarks } from './eight-word-runs';

/** Hashes of every eight words in a row of the texts that the content was condensed from, eight letters each. */
const fixture = readFileSync('tests/fixtures/eight-word-runs.txt', 'utf8').replace(/\s/g, '');
const known = new Set(fixture.match(/.{8}/g) ?? []);

/** The runs of a text that are among the known ones. */
const listShared = (text: string, among: ReadonlySet<string> = known): string[] =>
  listRuns(stripMarks(text)).filter((run) => among.has(hashRun(run)));

/** A source is called what it is called; its title is nobody's sentence. */
const dropTitle = (file: string, text: string): string =>
  file.startsWith('sources/') ? text.replace(/^title: .*$/m, '') : text;

test('no eight words in a row of the content are those of the texts it was condensed from', () => {
  const files = walkFolder('content');
  expect(files.length).toBeGreaterThan(300);
  const shared = files.flatMap((file) =>
    listShared(dropTitle(file, readFileSync(join('content', file), 'utf8'))).map((run) => `${file}: ${run}`),
  );
  expect(shared).toEqual([]);
});

test('the fixture holds thousands of hashes and no words', () => {
  expect(known.size).toBeGreaterThan(5000);
  expect(fixture).toMatch(/^[A-Za-z0-9+/]+$/);
  expect(fixture.length).toBe(known.size * 8);
});

test('a known run is found whatever its case, marks, links and line ends', () => {
  const planted = new Set([hashRun('tea is made with water just off the')]);
  const line =
    'They say: *Tea* is [made](/faq/how-hot/) with\n[[water|water]] [@tea-guide-2021], “just off the” boil.';
  expect(listShared(line, planted)).toEqual(['tea is made with water just off the']);
  expect(listShared(line.replace('made', 'brewed'), planted)).toEqual([]);
});

test('a printed figure parts the words around it', () => {
  const planted = new Set([hashRun('tea is made with water just off the')]);
  expect(listShared('Tea is made {{outcome:slept-badly}} with water just off the boil', planted)).toEqual([]);
});

test('words of those texts are found: the title that one of them bears as a source', () => {
  const cited = readFileSync('content/sources/document-000.yml', 'utf8');
  const [title = ''] = /^title: .*$/m.exec(cited) ?? [];
  const sentence = `We looked again at ${title.replace('title: ', '')} and wrote this.`;
  expect(listShared(sentence).length).toBeGreaterThan(0);
  expect(listShared(dropTitle('sources/document-000.yml', cited))).toEqual([]);
});
